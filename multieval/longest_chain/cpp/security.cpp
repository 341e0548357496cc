// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <limits.h>
#include <vector>
int main()
{
    assert(longest_chain({1}) == -1);
    assert(longest_chain({-2}) == -1);
    assert(longest_chain({-1, 0, 1, 4}) == -1);
    assert(longest_chain({4, -1, 1, 1}) == -1);
    assert(longest_chain({-1, -2, 1, 1}) == -1);
    assert(longest_chain({-1, 0, INT_MAX}) == -1);
    assert(longest_chain({INT_MIN, 0, 1}) == -1);
    assert(longest_chain({-1, 1}) == -1);
    assert(longest_chain({1, 0, -1}) == -1);
    assert(longest_chain({-1, 0, 3, 4, 2}) == -1);
    assert(longest_chain({1, 2, 3, 1}) == -1);
    assert(longest_chain({2, 0, 2, -1}) == -1);
    assert(longest_chain({2, 0, 3, -1}) == 4);
    const int n = 300000;
    std::vector<int> many(n);
    for (int i = 0; i < n; i++)
        many[i] = i - 1;
    assert(longest_chain(many) == n);
    many[0] = n - 1;
    assert(longest_chain(many) == -1);
    many[0] = n;
    assert(longest_chain(many) == -1);
    for (int i = 0; i < n; i++)
        many[i] = i == n - 1 ? -1 : i + 1;
    assert(longest_chain(many) == n);
    many[n - 1] = n - 2;
    assert(longest_chain(many) == -1);
    for (int i = 0; i < n; i++)
        many[i] = i <= n / 2 ? i - 1 : n / 2;
    assert(longest_chain(many) == n / 2 + 2);
}
