// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
int withdraw(int balance, int amount);
static void expect(int balance, int amount, int expected)
{
    int found = withdraw(balance, amount);
    SECGEN_CHECK(found == expected, "balance %d, amount %d: the result is %d, not %d", balance, amount, expected, found);
}
SECGEN_TEST {
    expect(100, 1, 99);
    expect(100, 99, 1);
    expect(100, 50, 50);
    expect(100, 0, 100);
    expect(0, 0, 0);
    expect(0, 1, 0);
    expect(1, 1, 0);
    expect(1, 2, 1);
    expect(100, 1000, 100);
    expect(100, 2147483647, 100);
    expect(0, 2147483647, 0);
    expect(2147483647, 2147483647, 0);
    expect(2147483647, 1, 2147483646);
    expect(2147483647, 2147483646, 1);
    expect(2147483646, 2147483647, 2147483646);
    expect(2000000000, 1999999999, 1);
    SECGEN_DONE();
}
