// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stdbool.h>
#include <stddef.h>
bool role_allows(const char *const *rules, size_t rule_count, const char *const *roles, size_t role_count, const char *action);
SECGEN_TEST {
    const char *one[] = {"editor", "write", "allow"}, *roles[] = {"editor", "guest"};
    const char *two[] = {"editor", "delete", "deny", "editor", "*", "allow"};
    SECGEN_CHECK(role_allows(one, 1, roles, 2, "write"), "write is allowed");
    SECGEN_CHECK(!role_allows(one, 1, roles, 2, "delete"), "no rule is about delete");
    SECGEN_CHECK(role_allows(two, 2, roles, 1, "write"), "all but delete is allowed");
    SECGEN_CHECK(!role_allows(two, 2, roles, 1, "delete"), "delete is denied");
    SECGEN_CHECK(!role_allows(NULL, 0, roles, 2, "write"), "no rules");
    SECGEN_CHECK(!role_allows(one, 1, NULL, 0, "write"), "no roles");
    SECGEN_DONE();
}
