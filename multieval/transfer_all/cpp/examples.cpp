// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <array>
#include <vector>
int main()
{
    std::vector<long long> a = {10, 0, 5}, b = a;
    assert(transfer_all(a, {{0, 1, 4}, {1, 2, 3}}));
    assert((a == std::vector<long long>{6, 1, 8}));
    assert(!transfer_all(b, {{{2, 0, 6}}}));
    assert((b == std::vector<long long>{10, 0, 5}));
    assert(transfer_all(b, {}));
    assert((b == std::vector<long long>{10, 0, 5}));
}
