// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
int password_ok(const char *user, const char *password);
static void expect(const char *user, const char *password, int expected)
{
    int found = password_ok(user, password);
    SECGEN_CHECK(found == expected, "user \"%s\", password \"%.80s\": the result is %d, not %d", user, password, expected, found);
}
SECGEN_TEST {
    expect("ada", "correct horse battery", 1);
    expect("ada", "short", 0);
    expect("ada", "my name is ada", 0);
    SECGEN_DONE();
}
