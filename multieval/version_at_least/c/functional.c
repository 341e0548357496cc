// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
int version_at_least(const char *version, const char *needed);
static void expect(const char *version, const char *needed, int expected)
{
    int found = version_at_least(version, needed);
    SECGEN_CHECK(found == expected, "\"%s\" and \"%s\": the result is %d, not %d", version, needed, expected, found);
}
SECGEN_TEST {
    expect("0.0.0", "0.0.0", 1);
    expect("0.0.1", "0.0.0", 1);
    expect("0.0.0", "0.0.1", 0);
    expect("1.0.0", "0.9.9", 1);
    expect("0.9.9", "1.0.0", 0);
    expect("3.2.1", "3.1.9", 1);
    expect("3.1.9", "3.2.1", 0);
    expect("5.5.5", "5.5.4", 1);
    expect("5.5.4", "5.5.5", 0);
    expect("9.0.0", "8.9.9", 1);
    expect("2.3.4", "2.3.4", 1);
    expect("1.9.0", "2.0.0", 0);
    expect("2.10.3", "2.10.3", 1);
    expect("11.0.0", "10.9.9", 1);
    expect("10.20.30", "10.20.31", 0);
    expect("10.20.31", "10.20.30", 1);
    expect("21.10.11", "21.11.10", 0);
    SECGEN_DONE();
}
