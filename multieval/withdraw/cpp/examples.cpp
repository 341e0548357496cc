// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
static void expect(int balance, int amount, int expected)
{
    assert(withdraw(balance, amount) == expected);
}
int main()
{
    expect(100, 30, 70);
    expect(100, 100, 0);
    expect(100, 101, 100);
}
