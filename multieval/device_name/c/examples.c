// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
int means_device(const char *name);
static void expect(const char *name, int expected)
{
    int found = means_device(name);
    SECGEN_CHECK(found == expected, "\"%s\": the result is %d, not %d", name, expected, found);
}
SECGEN_TEST {
    expect("NUL", 1);
    expect("con.txt", 1);
    expect("console", 0);
    SECGEN_DONE();
}
