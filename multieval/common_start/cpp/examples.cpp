// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
int main()
{
    assert(common_start("banana", "bandit") == 3);
    assert(common_start("sun", "moon") == 0);
    assert(common_start("tea", "tear") == 3);
}
