// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <limits.h>
#include <vector>
int main()
{
    assert(longest_chain({-1}) == 1);
    assert(longest_chain({-1, 2, 0, 1, 0, 4}) == 4);
    assert(longest_chain({5, 0, -1, 2, 2, 3, 2}) == 5);
    assert(longest_chain({-1, 0, -1, 2, 3, 4, 1, 6, 7, 8}) == 6);
    std::vector<int> many(500);
    for (int i = 0; i < 500; i++)
        many[i] = i - 1;
    assert(longest_chain(many) == 500);
    for (int i = 0; i < 500; i++)
        many[i] = i == 499 ? -1 : i + 1;
    assert(longest_chain(many) == 500);
    for (int i = 0; i < 500; i++)
        many[i] = i ? (i - 1) / 2 : -1;
    assert(longest_chain(many) == 9);
    for (int i = 0; i < 500; i++)
        many[i] = i == 250 ? -1 : 250;
    assert(longest_chain(many) == 2);
}
