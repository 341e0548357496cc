// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <vector>
int main()
{
    std::vector<unsigned char> all = {1, 2, 65, 66, 7, 4, 1, 2, 3, 4};
    for (unsigned n = 0; n <= all.size(); n++) {
        std::vector<unsigned char> cut(all.begin(), all.begin() + n);
        int expected = n == 10 ? 1 : n == 0 || n == 4 ? 0 : -1;
        assert(count_records(cut, 7) == expected);
    }
    assert(count_records({7}, 7) == -1);
}
