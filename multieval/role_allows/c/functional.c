// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stdbool.h>
#include <stddef.h>
bool role_allows(const char *const *rules, size_t rule_count, const char *const *roles, size_t role_count, const char *action);
#define LIST(...) {__VA_ARGS__}
#define ASK(what, expected, some_rules, some_roles, action) do { \
    const char *rules[] = some_rules, *roles[] = some_roles; \
    SECGEN_CHECK(role_allows(rules, sizeof rules / sizeof *rules / 3, roles, sizeof roles / sizeof *roles, action) == expected, \
                 what); \
} while (0)
SECGEN_TEST {
    ASK("a rule of each of two roles", true, LIST("guest", "read", "allow", "editor", "write", "allow"), LIST("guest",
        "editor"), "write");
    ASK("the role of the other", false, LIST("guest", "read", "allow", "editor", "write", "allow"), LIST("guest"),
        "write");
    ASK("any action of one role", true, LIST("admin", "*", "allow"), LIST("user", "admin"), "drop-all");
    ASK("any action of another role", false, LIST("admin", "*", "allow"), LIST("user", "editor"), "drop-all");
    ASK("denied only", false, LIST("editor", "write", "deny"), LIST("editor"), "write");
    ASK("denied only, any action", false, LIST("editor", "*", "deny"), LIST("editor"), "write");
    ASK("another role is denied", true, LIST("editor", "write", "allow", "guest", "write", "deny",
        "guest", "*", "deny"), LIST("editor"), "write");
    ASK("another action is denied", true, LIST("editor", "write", "allow", "editor", "delete", "deny"),
        LIST("editor"), "write");
    ASK("an action of which no rule speaks", false, LIST("editor", "write", "allow", "editor", "delete", "deny"),
        LIST("editor"), "read");
    ASK("denied first, then any action allowed", false, LIST("editor", "delete", "deny", "editor", "*", "allow"),
        LIST("editor"), "delete");
    ASK("a role that begins like another", false, LIST("administrator", "write", "allow"), LIST("admin"), "write");
    ASK("a role that another begins with", false, LIST("admin", "write", "allow"), LIST("administrator"), "write");
    ASK("an action that begins like another", false, LIST("editor", "write-all", "allow"), LIST("editor"), "write");
    ASK("an action that another begins with", false, LIST("editor", "write", "allow"), LIST("editor"), "write-all");
    ASK("a capital letter in the role", false, LIST("Editor", "write", "allow"), LIST("editor"), "write");
    ASK("a capital letter in the action", false, LIST("editor", "write", "allow"), LIST("editor"), "Write");
    ASK("capital letters", true, LIST("Editor", "Write_2", "allow"), LIST("Editor"), "Write_2");
    ASK("rules of other letters deny", true, LIST("Editor", "write", "deny", "editor", "Write", "deny",
        "edit", "write", "deny", "editors", "write", "deny", "editor", "writ", "deny", "editor", "writes", "deny",
        "editor", "write", "allow"), LIST("editor"), "write");
    ASK("rules and roles twice", true, LIST("editor", "write", "allow", "editor", "write", "allow"), LIST("editor",
        "editor"), "write");
    ASK("role and action are the same text", true, LIST("write", "write", "allow"), LIST("write"), "write");
    ASK("role and action the other way round", false, LIST("write", "editor", "allow"), LIST("editor"), "write");
    const char *many[3000], *roles[100];
    for (int i = 0; i < 3000; i += 3)
        many[i] = "user", many[i + 1] = "read", many[i + 2] = "allow";
    for (int i = 0; i < 100; i++)
        roles[i] = "guest";
    SECGEN_CHECK(!role_allows(many, 1000, roles, 100, "read"), "1,000 rules, none applies");
    many[2997] = "guest";
    SECGEN_CHECK(role_allows(many, 1000, roles, 100, "read"), "1,000 rules, the last applies");
    SECGEN_DONE();
}
