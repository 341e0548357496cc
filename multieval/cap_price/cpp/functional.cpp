// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
int main()
{
    assert(cap_price(0, 0, 0) == 0);
    assert(cap_price(1, 1, 0) == 1);
    assert(cap_price(1, 1, 1) == 0);
    assert(cap_price(0, 999, 5) == 0);
    assert(cap_price(7, 0, 5) == 0);
    assert(cap_price(12, 1999, 88) == 23900);
    assert(cap_price(40000, 25000, 0) == 1000000000);
    assert(cap_price(40000, 25000, 1) == 999999999);
    assert(cap_price(1, 1000000001, 0) == 1000000000);
    assert(cap_price(1, 1000000001, 1) == 1000000000);
    assert(cap_price(1, 1000000001, 2) == 999999999);
    assert(cap_price(2, 1000000000, 1500000000) == 500000000);
    assert(cap_price(2147483647, 1, 0) == 1000000000);
    assert(cap_price(1, 2147483647, 2147483647) == 0);
    assert(cap_price(3, 5, 2147483647) == 0);
}
