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
    ask(true, Rules{{{"editor", "write", "allow"}}, {{"guest", "write", "allow"}}, {{"editor", "*", "allow"}}},
        std::vector<std::string>{"guest", "editor"}, "write");
    ask(false, Rules{{{"editor", "write", "allow"}}, {{"editor", "write", "deny"}}}, {"editor"}, "write");
    ask(false, Rules{{{"editor", "write", "deny"}}, {{"editor", "write", "allow"}}}, {"editor"}, "write");
    ask(false, Rules{{{"editor", "write", "allow"}}, {{"editor", "*", "deny"}}}, {"editor"}, "write");
    ask(false, Rules{{{"editor", "*", "deny"}}, {{"editor", "write", "allow"}}}, {"editor"}, "write");
    ask(false, Rules{{{"editor", "*", "allow"}}, {{"editor", "write", "deny"}}}, {"editor"}, "write");
    ask(false, Rules{{{"editor", "*", "allow"}}, {{"editor", "*", "deny"}}}, {"editor"}, "read");
    ask(false, Rules{{{"editor", "*", "deny"}}, {{"editor", "*", "allow"}}}, {"editor"}, "read");
    ask(false, Rules{{{"editor", "write", "allow"}}, {{"guest", "write", "deny"}}}, std::vector<std::string>{"editor",
        "guest"}, "write");
    ask(false, Rules{{{"guest", "write", "deny"}}, {{"editor", "write", "allow"}}}, std::vector<std::string>{"editor",
        "guest"}, "write");
    ask(false, Rules{{{"editor", "write", "allow"}}, {{"guest", "write", "deny"}}}, std::vector<std::string>{"guest",
        "editor"}, "write");
    ask(false, Rules{{{"editor", "write", "allow"}}, {{"guest", "*", "deny"}}}, std::vector<std::string>{"editor",
        "guest"}, "write");
    ask(false, Rules{{{"guest", "*", "deny"}}, {{"editor", "write", "allow"}}}, std::vector<std::string>{"editor",
        "guest"}, "write");
    ask(false, Rules{{{"admin", "*", "allow"}}, {{"guest", "write", "deny"}}}, std::vector<std::string>{"admin",
        "guest"}, "write");
    ask(true, Rules{{{"admin", "*", "allow"}}, {{"guest", "delete", "deny"}}}, std::vector<std::string>{"admin",
        "guest"}, "write");
    ask(false, Rules{{{"a", "x", "allow"}}, {{"b", "x", "allow"}}, {{"c", "x", "deny"}}}, {"a", "b", "c"}, "x");
    ask(false, Rules{{{"a", "x", "deny"}}, {{"b", "x", "allow"}}, {{"c", "x", "allow"}}}, {"c", "b", "a"}, "x");
    ask(false, Rules{{{"editor", "write", "allow"}}, {{"editor", "write", "deny"}}, {{"editor", "write", "allow"}},
        {{"guest", "write", "allow"}}}, std::vector<std::string>{"editor", "guest"}, "write");
    ask(false, Rules{{{"editor", "write", "deny"}}, {{"editor", "write", "deny"}}, {{"editor", "write", "allow"}}},
        {"editor"}, "write");
    ask(true, Rules{{{"editor", "write", "allow"}}, {{"guest", "write", "deny"}}, {{"guest", "*", "deny"}}},
        {"editor"}, "write");
    ask(true, Rules{{{"editor", "*", "allow"}}, {{"editor", "delete", "deny"}}}, {"editor"}, "write");
    ask(false, Rules{{{"editor", "write", "allow"}}, {{"guest", "write", "deny"}}}, {"editor", "editor", "guest",
        "guest", "editor"}, "write");
    ask(true, Rules{{{"editor", "write", "allow"}}, {{"Editor", "write", "deny"}}, {{"editor", "Write", "deny"}},
        {{"edit", "*", "deny"}}, {{"editors", "*", "deny"}}}, {"editor"}, "write");
    ask(false, Rules{{{"team", "admin-write", "allow"}}},
        std::vector<std::string>{"team-admin"}, "write");
    ask(false, Rules{{{"team", "admin_write", "allow"}}},
        std::vector<std::string>{"team_admin"}, "write");
    ask(false, Rules{{{"team", "adminwrite", "allow"}}},
        std::vector<std::string>{"teamadmin"}, "write");
    ask(true, Rules{{{"team_admin", "write", "allow"}}, {{"team", "admin_write", "deny"}}},
        std::vector<std::string>{"team_admin"}, "write");
    const std::string role(40, 'r'), other_role = std::string(39, 'r') + "s";
    const std::string action(40, 'w'), other_action = std::string(39, 'w') + "x";
    ask(false, Rules{{{other_role, action, "allow"}}, {{role, other_action, "allow"}}},
        std::vector<std::string>{role}, action);
    ask(true, Rules{{{other_role, action, "deny"}}, {{role, other_action, "deny"}}, {{role, action, "allow"}}},
        std::vector<std::string>{role}, action);
    ask(false, Rules{{{role, "*", "deny"}}, {{role, action, "allow"}}},
        std::vector<std::string>{role}, action);
    Rules many(1000, {{"user", "read", "allow"}});
    std::vector<std::string> roles(100, "user");
    ask(true, many, roles, "read");
    many[999] = {{"guest", "read", "deny"}}, roles[99] = "guest";
    ask(false, many, roles, "read");
}
