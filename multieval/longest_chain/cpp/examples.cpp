// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <limits.h>
#include <vector>
int main()
{
    assert(longest_chain({-1, 0, 1, 0}) == 3);
    assert(longest_chain({-1, -1}) == 1);
    assert(longest_chain({}) == 0);
    assert(longest_chain({0}) == -1);
    assert(longest_chain({1, 2, -1}) == 3);
}
