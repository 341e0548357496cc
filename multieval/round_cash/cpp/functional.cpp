// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
int main()
{
    assert(round_cash(0) == 0);
    assert(round_cash(1) == 0);
    assert(round_cash(4) == 0);
    assert(round_cash(5) == 10);
    assert(round_cash(6) == 10);
    assert(round_cash(9) == 10);
    assert(round_cash(10) == 10);
    assert(round_cash(14) == 10);
    assert(round_cash(15) == 20);
    assert(round_cash(16) == 20);
    assert(round_cash(25) == 30);
    assert(round_cash(45) == 50);
    assert(round_cash(95) == 100);
    assert(round_cash(99) == 100);
    assert(round_cash(101) == 100);
    assert(round_cash(104) == 100);
    assert(round_cash(105) == 110);
    assert(round_cash(995) == 1000);
    assert(round_cash(-1) == 0);
    assert(round_cash(-4) == 0);
    assert(round_cash(-5) == -10);
    assert(round_cash(-6) == -10);
    assert(round_cash(-9) == -10);
    assert(round_cash(-10) == -10);
    assert(round_cash(-14) == -10);
    assert(round_cash(-15) == -20);
    assert(round_cash(-16) == -20);
    assert(round_cash(-25) == -30);
    assert(round_cash(-34) == -30);
    assert(round_cash(-45) == -50);
    assert(round_cash(-95) == -100);
    assert(round_cash(-99) == -100);
    assert(round_cash(-101) == -100);
    assert(round_cash(-105) == -110);
    assert(round_cash(999994) == 999990);
    assert(round_cash(999995) == 1000000);
    assert(round_cash(1000000) == 1000000);
    assert(round_cash(-999994) == -999990);
    assert(round_cash(-999995) == -1000000);
    assert(round_cash(-1000000) == -1000000);
}
