// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
unsigned int prefix_mask(int n);
static void expect(int n, unsigned int expected)
{
    unsigned int found = prefix_mask(n);
    SECGEN_CHECK(found == expected, "n = %d: the mask is %u, not %u", n, expected, found);
}
SECGEN_TEST {
    expect(0, 0u);
    expect(33, 4294967295u);
    expect(34, 4294967295u);
    expect(35, 4294967295u);
    expect(40, 4294967295u);
    expect(63, 4294967295u);
    expect(64, 4294967295u);
    expect(65, 4294967295u);
    expect(95, 4294967295u);
    expect(96, 4294967295u);
    expect(97, 4294967295u);
    expect(127, 4294967295u);
    expect(128, 4294967295u);
    expect(129, 4294967295u);
    expect(160, 4294967295u);
    expect(254, 4294967295u);
    expect(255, 4294967295u);
    expect(1, 2147483648u);
    expect(32, 4294967295u);
    SECGEN_DONE();
}
