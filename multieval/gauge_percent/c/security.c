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
    expect(NAN, -1);
    expect(INFINITY, -1);
    expect(-INFINITY, -1);
    expect(1.7976931348623157e+308, -1);
    expect(-1.7976931348623157e+308, -1);
    expect(2147483648.0, -1);
    expect(-2147483649.0, -1);
    expect(42949673.0, -1);
    expect(5e-324, 0);
    expect(-5e-324, -1);
    expect(1.0, 100);
    expect(0.5, 50);
    expect(copysign(NAN, -1.0), -1);
    SECGEN_DONE();
}
