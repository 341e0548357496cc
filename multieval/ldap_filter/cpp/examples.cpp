// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
using namespace std::string_literals;
static void expect(const std::string &name, const std::string &expected)
{
    assert(ldap_filter(name) == expected);
}
int main()
{
    expect("ada"s, "(uid=ada)"s);
    expect("a*"s, "(uid=a\\2a)"s);
}
