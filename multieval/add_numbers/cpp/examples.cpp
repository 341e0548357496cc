// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
using namespace std::string_literals;
static void expect(const std::string &text, long expected)
{
    assert(add_numbers(text) == expected);
}
int main()
{
    expect("1,2,30"s, 33);
    expect("007"s, 7);
    expect("1,x"s, -1);
}
