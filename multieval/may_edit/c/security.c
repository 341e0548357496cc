// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
int may_edit(const char *user, const char *owner, const char *const *admins, size_t count, int locked);
static void expect(const char *user, const char *owner, const char *const *admins, size_t count, int locked, int expected)
{
    int found = may_edit(user, owner, admins, count, locked);
    SECGEN_CHECK(found == expected, "user \"%s\", owner \"%s\", %zu admins, locked %d: the result is %d, not %d", user, owner,
                 count, locked, expected, found);
}
SECGEN_TEST {
    expect("ada", "ada", (const char *[]){"root"}, 1, 1, 0);
    expect("ada", "ada", NULL, 0, 1, 0);
    expect("ada", "ada", (const char *[]){"ada"}, 1, 1, 0);
    expect("root", "ada", (const char *[]){"root"}, 1, 1, 0);
    expect("", "", (const char *[]){"root"}, 1, 0, 0);
    expect("", "", NULL, 0, 0, 0);
    expect("", "", (const char *[]){""}, 1, 1, 0);
    expect("", "ada", (const char *[]){"root", ""}, 2, 0, 0);
    expect("", "ada", (const char *[]){"root"}, 1, 0, 0);
    expect("", "", NULL, 0, 1, 0);
    expect("bob", "", (const char *[]){"", "root"}, 2, 0, 0);
    expect("ada", "ada", (const char *[]){""}, 1, 0, 1);
    SECGEN_DONE();
}
