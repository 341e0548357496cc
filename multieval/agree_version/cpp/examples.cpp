// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <vector>
int main()
{
    assert(agree_version({4, 3, 2}, {3, 2, 1}, 2) == 3);
    assert(agree_version({4, 2}, {4, 3, 2, 1}, 1) == 4);
    assert(agree_version({5, 4}, {3, 2}, 1) == 0);
}
