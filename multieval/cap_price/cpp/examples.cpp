// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
int main()
{
    assert(cap_price(3, 250, 50) == 700);
    assert(cap_price(2, 100, 500) == 0);
    assert(cap_price(11, 100000000, 0) == 1000000000);
    assert(cap_price(11, 100000000, 200000000) == 900000000);
}
