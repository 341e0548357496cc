// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
int withdraw(int balance, int amount);
static void expect(int balance, int amount, int expected)
{
    int found = withdraw(balance, amount);
    SECGEN_CHECK(found == expected, "balance %d, amount %d: the result is %d, not %d", balance, amount, expected, found);
}
SECGEN_TEST {
    expect(100, 30, 70);
    expect(100, 100, 0);
    expect(100, 101, 100);
    SECGEN_DONE();
}
