// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <array>
#include <vector>
typedef std::vector<std::array<long long, 5>> Chain;
int main()
{
    assert(chain_valid(Chain{{{7, 3, 0, 100, 200}}, {{3, 1, 1, 50, 500}}}, 1, 150));
    assert(!chain_valid(Chain{{{7, 3, 0, 100, 200}}, {{3, 1, 1, 50, 500}}}, 2, 150));
    assert(!chain_valid(Chain{{{7, 3, 0, 100, 200}}, {{3, 1, 1, 50, 500}}}, 1, 201));
}
