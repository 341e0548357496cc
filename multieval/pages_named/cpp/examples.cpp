// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
int main()
{
    assert(pages_named("1-3,7") == 4);
    assert(pages_named("12,5") == 2);
    assert(pages_named("4,4,4") == 1);
}
