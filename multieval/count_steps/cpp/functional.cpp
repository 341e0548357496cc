// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
static void expect(int first, int last, int step, int expected)
{
    assert(count_steps(first, last, step) == expected);
}
int main()
{
    expect(0, 0, 1, 1);
    expect(1, 9, 3, 3);
    expect(1, 11, 3, 4);
    expect(-5, 5, 5, 3);
    expect(-10, -1, 2, 5);
    expect(0, 999999, 1, 1000000);
    expect(0, 1000000, 7, 142858);
    expect(100, 0, 1, 0);
    expect(100, 0, 50, 0);
    expect(0, 10, 11, 1);
    expect(0, 10, 10, 2);
    expect(0, 9, 10, 1);
    expect(-3, 3, 1, 7);
    expect(1000000000, 1000000100, 9, 12);
    expect(0, 10, -1, -1);
    expect(10, 0, -1, -1);
    expect(5, 5, -3, -1);
    expect(-2000000000, -1999999990, 4, 3);
    expect(-1, 0, 1, 2);
    expect(10, 0, -7, -1);
}
