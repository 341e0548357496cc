// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stdlib.h>
#include <string.h>
char *ldap_filter(const char *name);
static void expect(const char *name, const char *expected)
{
    char *found = ldap_filter(name);
    SECGEN_CHECK(found != NULL && strcmp(found, expected) == 0, "%s: the filter is not %s", name, expected);
    free(found);
}
SECGEN_TEST {
    expect("ada", "(uid=ada)");
    expect("a*", "(uid=a\\2a)");
    SECGEN_DONE();
}
