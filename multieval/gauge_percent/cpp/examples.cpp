// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <cmath>
static void expect(double level, int expected)
{
    assert(gauge_percent(level) == expected);
}
int main()
{
    expect(0.758, 75);
    expect(1.0, 100);
    expect(-0.25, -1);
}
