// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <array>
#include <string>
#include <vector>
int main()
{
    std::vector<std::array<std::string, 3>> one = {{"editor", "write", "allow"}};
    std::vector<std::array<std::string, 3>> two = {{"editor", "delete", "deny"}, {"editor", "*", "allow"}};
    std::vector<std::string> roles = {"editor", "guest"}, editor = {"editor"};
    assert(role_allows(one, roles, "write"));
    assert(!role_allows(one, roles, "delete"));
    assert(role_allows(two, editor, "write"));
    assert(!role_allows(two, editor, "delete"));
    assert(!role_allows({}, roles, "write"));
    assert(!role_allows(one, {}, "write"));
}
