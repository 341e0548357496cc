// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <limits.h>
#include <string>
#include <utility>
#include <vector>
using Entries = std::vector<std::pair<std::string, int>>;
using Names = std::vector<std::string>;
int main()
{
    assert(sort_by_score({}).empty());
    assert(sort_by_score(Entries{{"solo", 12}})
           == Names({"solo"}));
    assert(sort_by_score(Entries{{"a", 1}, {"b", 2}}) == (Names{std::string("b"), std::string("a")}));
    assert(sort_by_score(Entries{{"b", 2}, {"a", 1}}) == (Names{std::string("b"), std::string("a")}));
    assert(sort_by_score(Entries{{"b", 2}, {"a", 2}}) == (Names{std::string("a"), std::string("b")}));
    assert(sort_by_score(Entries{{"a", 2}, {"b", 2}}) == (Names{std::string("a"), std::string("b")}));
    assert(sort_by_score(Entries{{"ab", 4}, {"a", 4}, {"abc", 4}, {"", 4}})
           == Names({"", "a", "ab", "abc"}));
    assert(sort_by_score(Entries{{"x", -5}, {"x", 7}, {"x", 0}, {"x", -5}})
           == Names({"x", "x", "x", "x"}));
    assert(sort_by_score(Entries{{"b", 1}, {"a", 1}, {"B", 1}, {"10", 1}, {"9", 1}, {"1", 1}})
           == Names({"1", "10", "9", "B", "a", "b"}));
    assert(sort_by_score(Entries{{"low", -1000000000}, {"high", 1000000000}, {"mid", 0}})
           == Names({"high", "mid", "low"}));
    assert(sort_by_score(Entries{{"n", 5}, {"m", 5}, {"k", 6}, {"z", -6}, {"y", -5}, {"y", -6}, {"l", 0}})
           == Names({"k", "m", "n", "l", "y", "y", "z"}));
    assert(sort_by_score(Entries{{"a1", 100}, {"a10", 100}, {"a2", 100}, {"a", -100}})
           == Names({"a1", "a10", "a2", "a"}));
    Entries many;
    for (int i = 0; i < 1000; i++) {
        int number = 1000 + i * 7 % 1000;
        many.push_back({std::to_string(number), -(number / 2)});
    }
    Names sorted = sort_by_score(many);
    assert(sorted.size() == 1000);
    for (int i = 0; i < 1000; i++)
        assert(sorted[i] == std::to_string(1000 + i));
}
