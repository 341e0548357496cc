// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
using namespace std::string_literals;
static void expect(const std::string &number, const std::string &expected)
{
    assert(mask_number(number) == expected);
}
int main()
{
    expect("DE12345678"s, "******5678"s);
    expect("12345"s, "*2345"s);
}
