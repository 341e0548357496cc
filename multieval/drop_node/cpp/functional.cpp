// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <utility>
#include <vector>
static void ask(const std::vector<int> &expected, const std::vector<std::pair<int, int>> &commands)
{
    assert(run_commands(commands) == expected);
}
int main()
{
    ask({-1, -1, -1}, {{5, 0}, {4, 3}, {5, 1}, {2, 4}, {3, 4}, {5, 1000}});
    ask({0, 1000, 0, 5, -1, -1}, {{1, 0}, {1, 1000}, {1, 0}, {1, 5}, {3, 0}, {5, 0}, {4, 0}, {5, 0}, {4, 0},
        {5, 0}, {4, 0}, {5, 0}, {4, 0}, {5, 0}, {4, 0}, {5, 0}});
    ask({3, -1}, {{1, 3}, {3, 3}, {5, 9}, {3, 4}, {5, 9}});
    ask({1, 4, 6}, {{1, 1}, {1, 2}, {1, 3}, {1, 2}, {1, 4}, {3, 1}, {2, 2}, {2, 3}, {5, 0}, {4, 0}, {1, 6},
        {5, 0}, {4, 0}, {5, 0}});
    ask({5, 6, -1}, {{1, 2}, {1, 2}, {1, 5}, {1, 2}, {1, 2}, {1, 6}, {1, 2}, {2, 2}, {3, 5}, {5, 0}, {4, 0},
        {5, 0}, {4, 0}, {5, 0}});
    ask({-1, 8, 9}, {{1, 8}, {1, 8}, {2, 8}, {3, 8}, {5, 0}, {1, 8}, {1, 9}, {3, 8}, {5, 0}, {4, 0}, {5, 0}});
    ask({2, 1}, {{1, 1}, {1, 2}, {3, 2}, {5, 0}, {2, 2}, {3, 1}, {5, 0}});
    ask({2, 3}, {{1, 1}, {1, 2}, {1, 3}, {3, 2}, {2, 4}, {5, 0}, {4, 0}, {5, 0}});
    ask({700, 900}, {{1, 700}, {1, 800}, {1, 900}, {3, 700}, {2, 800}, {5, 0}, {4, 0}, {5, 0}});
    std::vector<std::pair<int, int>> commands;
    std::vector<int> expected;
    for (int i = 0; i < 2500; i++)
        commands.emplace_back(1, i % 1001);
    commands.emplace_back(3, 0);
    for (int i = 1; i < 2500; i++) {
        commands.emplace_back(i % 2 ? 4 : 5, 0);
        if (i % 2 == 0)
            expected.push_back(i / 2 % 1001);
    }
    assert(run_commands(commands) == expected);
}
