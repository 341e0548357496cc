// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
using namespace std::string_literals;
static void expect(const std::string &text, bool contains, const std::string &expected)
{
    assert(name_condition(text, contains) == expected);
}
int main()
{
    expect("Anna"s, false, "name = 'Anna'"s);
    expect("Anna"s, true, "name LIKE '%Anna%' ESCAPE '\\'"s);
    expect("50%"s, true, "name LIKE '%50\\%%' ESCAPE '\\'"s);
}
