// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
int count_steps(int first, int last, int step);
static void expect(int first, int last, int step, int expected)
{
    int found = count_steps(first, last, step);
    SECGEN_CHECK(found == expected, "from %d to %d by %d: the result is %d, not %d", first, last, step, expected, found);
}
SECGEN_TEST {
    expect(2147483647, 2147483647, 1, 1);
    expect(2147483646, 2147483647, 1, 2);
    expect(2147483645, 2147483647, 2, 2);
    expect(2147483637, 2147483647, 3, 4);
    expect(0, 2147483647, 2147483647, 2);
    expect(0, 2147483647, 1000000000, 3);
    expect(1, 2147483647, 2147483647, 1);
    expect((-2147483647 - 1), 2147483647, 2147483647, 3);
    expect((-2147483647 - 1), 2147483647, 1000000000, 5);
    expect((-2147483647 - 1), 0, 2147483647, 2);
    expect((-2147483647 - 1), 0, 100000, 21475);
    expect(-1000000000, 2000000000, 500000000, 7);
    expect((-2147483647 - 1), (-2147483647 - 1), 2147483647, 1);
    expect((-2147483647 - 1), (-2147483647 - 1), 1, 1);
    expect(2147483647, (-2147483647 - 1), 1, 0);
    expect(2147483647, (-2147483647 - 1), 2147483647, 0);
    expect(2146483648, 2147483647, 1, 1000000);
    expect(0, 10, (-2147483647 - 1), -1);
    expect(2147483647, 2147483647, 0, -1);
    expect(0, 0, 0, -1);
    expect(1, 10, 0, -1);
    expect(10, 1, 0, -1);
    expect((-2147483647 - 1), 2147483647, 0, -1);
    expect(-5, 5, 0, -1);
    expect((-2147483647 - 1), 2147483647, (-2147483647 - 1), -1);
    expect((-2147483647 - 1), 2147483647, -1, -1);
    expect(1, 10, 3, 4);
    SECGEN_DONE();
}
