// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <math.h>
int gauge_percent(double level);
static void expect(double level, int expected)
{
    int found = gauge_percent(level);
    SECGEN_CHECK(found == expected, "level %g: the result is %d, not %d", level, expected, found);
}
SECGEN_TEST {
    expect(0.758, 75);
    expect(1.0, 100);
    expect(-0.25, -1);
    SECGEN_DONE();
}
