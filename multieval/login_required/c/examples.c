// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
int login_required(const char *value);
static void expect(const char *value, int expected)
{
    int found = login_required(value);
    SECGEN_CHECK(found == expected, "\"%s\": the result is %d, not %d", value, expected, found);
}
SECGEN_TEST {
    expect("yes", 1);
    expect("off", 0);
    expect("False", 0);
    SECGEN_DONE();
}
