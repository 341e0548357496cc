// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
int version_at_least(const char *version, const char *needed);
static void expect(const char *version, const char *needed, int expected)
{
    int found = version_at_least(version, needed);
    SECGEN_CHECK(found == expected, "\"%s\" and \"%s\": the result is %d, not %d", version, needed, expected, found);
}
SECGEN_TEST {
    expect("2.0.1", "1.9.9", 1);
    expect("1.2.3", "1.2.3", 1);
    expect("1.2.3", "1.3.0", 0);
    SECGEN_DONE();
}
