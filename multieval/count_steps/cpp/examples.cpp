// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
static void expect(int first, int last, int step, int expected)
{
    assert(count_steps(first, last, step) == expected);
}
int main()
{
    expect(1, 10, 3, 4);
    expect(5, 5, 1, 1);
    expect(6, 5, 1, 0);
}
