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
    expect("ada", "ada", (const char *[]){"root"}, 1, 0, 1);
    expect("root", "ada", (const char *[]){"root", "eve"}, 2, 0, 1);
    expect("bob", "ada", (const char *[]){"root"}, 1, 0, 0);
    SECGEN_DONE();
}
