// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
int lock_refused(const char *events);
static void expect(const char *events, int expected)
{
    int found = lock_refused(events);
    SECGEN_CHECK(found == expected, "\"%s\": the result is %d, not %d", events, found, expected);
}
SECGEN_TEST {
    expect("aAbB", 0);
    expect("abA", 1);
    expect("aabAbAb", 2);
    expect("A", 1);
    SECGEN_DONE();
}
