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
#define THIRTY_NINE(c) c c c c c c c c c c c c c c c c c c c c c c c c c c c c c c c c c c c c c c c
#define ROLE THIRTY_NINE("r") "r"
#define OTHER_ROLE THIRTY_NINE("r") "s"
#define ACTION THIRTY_NINE("w") "w"
#define OTHER_ACTION THIRTY_NINE("w") "x"

SECGEN_TEST {
    ASK("allowed", true, LIST("editor", "write", "allow", "guest", "write", "allow", "editor", "*", "allow"),
        LIST("guest", "editor"), "write");
    ASK("allow, then deny", false, LIST("editor", "write", "allow", "editor", "write", "deny"), LIST("editor"),
        "write");
    ASK("deny, then allow", false, LIST("editor", "write", "deny", "editor", "write", "allow"), LIST("editor"),
        "write");
    ASK("allow, then any action denied", false, LIST("editor", "write", "allow", "editor", "*", "deny"),
        LIST("editor"), "write");
    ASK("any action denied, then allow", false, LIST("editor", "*", "deny", "editor", "write", "allow"),
        LIST("editor"), "write");
    ASK("any action allowed, then deny", false, LIST("editor", "*", "allow", "editor", "write", "deny"),
        LIST("editor"), "write");
    ASK("any action allowed, then denied", false, LIST("editor", "*", "allow", "editor", "*", "deny"), LIST("editor"),
        "read");
    ASK("any action denied, then allowed", false, LIST("editor", "*", "deny", "editor", "*", "allow"), LIST("editor"),
        "read");
    ASK("one role allows, the next denies", false, LIST("editor", "write", "allow", "guest", "write", "deny"),
        LIST("editor", "guest"), "write");
    ASK("one role denies, the next allows", false, LIST("guest", "write", "deny", "editor", "write", "allow"),
        LIST("editor", "guest"), "write");
    ASK("one role allows, the next denies, roles turned", false, LIST("editor", "write", "allow",
        "guest", "write", "deny"), LIST("guest", "editor"), "write");
    ASK("one role allows, the next denies any action", false, LIST("editor", "write", "allow", "guest", "*", "deny"),
        LIST("editor", "guest"), "write");
    ASK("one role denies any action, the next allows", false, LIST("guest", "*", "deny", "editor", "write", "allow"),
        LIST("editor", "guest"), "write");
    ASK("one role may do all, the next may not do this", false, LIST("admin", "*", "allow", "guest", "write", "deny"),
        LIST("admin", "guest"), "write");
    ASK("one role may do all, the next may not do something else", true, LIST("admin", "*", "allow",
        "guest", "delete", "deny"), LIST("admin", "guest"), "write");
    ASK("the third of three roles denies", false, LIST("a", "x", "allow", "b", "x", "allow", "c", "x", "deny"),
        LIST("a", "b", "c"), "x");
    ASK("the first of three roles denies", false, LIST("a", "x", "deny", "b", "x", "allow", "c", "x", "allow"),
        LIST("c", "b", "a"), "x");
    ASK("allowed again behind deny", false, LIST("editor", "write", "allow", "editor", "write", "deny",
        "editor", "write", "allow", "guest", "write", "allow"), LIST("editor", "guest"), "write");
    ASK("denied twice, allowed once", false, LIST("editor", "write", "deny", "editor", "write", "deny",
        "editor", "write", "allow"), LIST("editor"), "write");
    ASK("who denies is another role", true, LIST("editor", "write", "allow", "guest", "write", "deny",
        "guest", "*", "deny"), LIST("editor"), "write");
    ASK("what is denied is another action", true, LIST("editor", "*", "allow", "editor", "delete", "deny"),
        LIST("editor"), "write");
    ASK("roles twice", false, LIST("editor", "write", "allow", "guest", "write", "deny"), LIST("editor", "editor",
        "guest", "guest", "editor"), "write");
    ASK("denied are other letters", true, LIST("editor", "write", "allow", "Editor", "write", "deny",
        "editor", "Write", "deny", "edit", "*", "deny", "editors", "*", "deny"), LIST("editor"), "write");
    ASK("joined with -", false, LIST("team", "admin-write", "allow"),
        LIST("team-admin"), "write");
    ASK("joined with _", false, LIST("team", "admin_write", "allow"),
        LIST("team_admin"), "write");
    ASK("joined", false, LIST("team", "adminwrite", "allow"),
        LIST("teamadmin"), "write");
    ASK("joined deny", true, LIST("team_admin", "write", "allow", "team", "admin_write", "deny"),
        LIST("team_admin"), "write");
    ASK("40 characters, others", false, LIST(OTHER_ROLE, ACTION, "allow", ROLE, OTHER_ACTION, "allow"),
        LIST(ROLE), ACTION);
    ASK("40 characters", true, LIST(OTHER_ROLE, ACTION, "deny", ROLE, OTHER_ACTION, "deny", ROLE, ACTION, "allow"),
        LIST(ROLE), ACTION);
    ASK("40 characters, denied", false, LIST(ROLE, "*", "deny", ROLE, ACTION, "allow"),
        LIST(ROLE), ACTION);
    const char *many[3000], *roles[100];
    for (int i = 0; i < 3000; i += 3)
        many[i] = "user", many[i + 1] = "read", many[i + 2] = "allow";
    for (int i = 0; i < 100; i++)
        roles[i] = "user";
    SECGEN_CHECK(role_allows(many, 1000, roles, 100, "read"), "1,000 rules allow");
    many[2999] = "deny", many[2997] = "guest", roles[99] = "guest";
    SECGEN_CHECK(!role_allows(many, 1000, roles, 100, "read"), "the last of 1,000 rules denies");
    SECGEN_DONE();
}
