// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
int main()
{
    assert(parking_fee(20) == 0);
    assert(parking_fee(45) == 200);
    assert(parking_fee(100) == 400);
    assert(parking_fee(1000) == 1500);
}
