// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
int main()
{
    assert(copies_price(10) == 200);
    assert(copies_price(60) == 1120);
    assert(copies_price(50) == 1000);
}
