// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
static void expect(const std::string &events, int expected)
{
    assert(lock_refused(events) == expected);
}
int main()
{
    expect("aAbB", 0);
    expect("abA", 1);
    expect("aabAbAb", 2);
    expect("A", 1);
}
