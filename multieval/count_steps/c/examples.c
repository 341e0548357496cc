// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
int count_steps(int first, int last, int step);
static void expect(int first, int last, int step, int expected)
{
    int found = count_steps(first, last, step);
    SECGEN_CHECK(found == expected, "from %d to %d by %d: the result is %d, not %d", first, last, step, expected, found);
}
SECGEN_TEST {
    expect(1, 10, 3, 4);
    expect(5, 5, 1, 1);
    expect(6, 5, 1, 0);
    SECGEN_DONE();
}
