// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
#include <vector>
using namespace std::string_literals;
static void expect(const std::string &user, const std::string &owner, const std::vector<std::string> &admins, bool locked,
                   bool expected)
{
    assert(may_edit(user, owner, admins, locked) == expected);
}
int main()
{
    expect("ada"s, "ada"s, {"root"s}, true, false);
    expect("ada"s, "ada"s, {}, true, false);
    expect("ada"s, "ada"s, {"ada"s}, true, false);
    expect("root"s, "ada"s, {"root"s}, true, false);
    expect(""s, ""s, {"root"s}, false, false);
    expect(""s, ""s, {}, false, false);
    expect(""s, ""s, {""s}, true, false);
    expect(""s, "ada"s, {"root"s, ""s}, false, false);
    expect(""s, "ada"s, {"root"s}, false, false);
    expect(""s, ""s, {}, true, false);
    expect("bob"s, ""s, {""s, "root"s}, false, false);
    expect("ada"s, "ada"s, {""s}, false, true);
}
