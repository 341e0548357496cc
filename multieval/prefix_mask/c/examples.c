// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
unsigned int prefix_mask(int n);
static void expect(int n, unsigned int expected)
{
    unsigned int found = prefix_mask(n);
    SECGEN_CHECK(found == expected, "n = %d: the mask is %u, not %u", n, expected, found);
}
SECGEN_TEST {
    expect(24, 4294967040u);
    expect(1, 2147483648u);
    expect(32, 4294967295u);
    SECGEN_DONE();
}
