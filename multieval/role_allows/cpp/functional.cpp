// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <array>
#include <string>
#include <vector>
using Rules = std::vector<std::array<std::string, 3>>;
static void ask(bool expected, const Rules &rules, const std::vector<std::string> &roles, const std::string &action)
{
    assert(role_allows(rules, roles, action) == expected);
}
int main()
{
    ask(true, Rules{{{"guest", "read", "allow"}}, {{"editor", "write", "allow"}}}, std::vector<std::string>{"guest",
        "editor"}, "write");
    ask(false, Rules{{{"guest", "read", "allow"}}, {{"editor", "write", "allow"}}}, {"guest"}, "write");
    ask(true, Rules{{{"admin", "*", "allow"}}}, std::vector<std::string>{"user", "admin"}, "drop-all");
    ask(false, Rules{{{"admin", "*", "allow"}}}, std::vector<std::string>{"user", "editor"}, "drop-all");
    ask(false, Rules{{{"editor", "write", "deny"}}}, {"editor"}, "write");
    ask(false, Rules{{{"editor", "*", "deny"}}}, {"editor"}, "write");
    ask(true, Rules{{{"editor", "write", "allow"}}, {{"guest", "write", "deny"}}, {{"guest", "*", "deny"}}},
        {"editor"}, "write");
    ask(true, Rules{{{"editor", "write", "allow"}}, {{"editor", "delete", "deny"}}}, {"editor"}, "write");
    ask(false, Rules{{{"editor", "write", "allow"}}, {{"editor", "delete", "deny"}}}, {"editor"}, "read");
    ask(false, Rules{{{"editor", "delete", "deny"}}, {{"editor", "*", "allow"}}}, {"editor"}, "delete");
    ask(false, Rules{{{"administrator", "write", "allow"}}}, {"admin"}, "write");
    ask(false, Rules{{{"admin", "write", "allow"}}}, {"administrator"}, "write");
    ask(false, Rules{{{"editor", "write-all", "allow"}}}, {"editor"}, "write");
    ask(false, Rules{{{"editor", "write", "allow"}}}, {"editor"}, "write-all");
    ask(false, Rules{{{"Editor", "write", "allow"}}}, {"editor"}, "write");
    ask(false, Rules{{{"editor", "write", "allow"}}}, {"editor"}, "Write");
    ask(true, Rules{{{"Editor", "Write_2", "allow"}}}, {"Editor"}, "Write_2");
    ask(true, Rules{{{"Editor", "write", "deny"}}, {{"editor", "Write", "deny"}}, {{"edit", "write", "deny"}},
        {{"editors", "write", "deny"}}, {{"editor", "writ", "deny"}}, {{"editor", "writes", "deny"}},
        {{"editor", "write", "allow"}}}, {"editor"}, "write");
    ask(true, Rules{{{"editor", "write", "allow"}}, {{"editor", "write", "allow"}}},
        std::vector<std::string>{"editor", "editor"}, "write");
    ask(true, Rules{{{"write", "write", "allow"}}}, {"write"}, "write");
    ask(false, Rules{{{"write", "editor", "allow"}}}, {"editor"}, "write");
    Rules many(1000, {{"user", "read", "allow"}});
    std::vector<std::string> roles(100, "guest");
    ask(false, many, roles, "read");
    many[999][0] = "guest";
    ask(true, many, roles, "read");
}
