// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <vector>
int main()
{
    assert(count_records({1, 2, 65, 66, 7, 0}, 7) == 1);
    assert(count_records({1, 0, 1, 1, 9}, 1) == 2);
    assert(count_records({}, 1) == 0);
}
