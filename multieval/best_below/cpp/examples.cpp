// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <vector>
static void expect(const std::vector<int> &offers, int limit, int expected)
{
    assert(best_below(offers, limit) == expected);
}
int main()
{
    expect({10, 40, 30}, 35, 30);
    expect({10, 40, 30}, 100, 40);
}
