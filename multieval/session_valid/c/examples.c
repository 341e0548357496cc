// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
int session_valid(long long begun, long long used, long long now);
static void expect(long long begun, long long used, long long now, int expected)
{
    int found = session_valid(begun, used, now);
    SECGEN_CHECK(found == expected, "begun %lld, used %lld, now %lld: the result is %d, not %d", begun, used, now, expected, found);
}
SECGEN_TEST {
    expect(1000LL, 2000LL, 3000LL, 1);
    expect(1000LL, 2000LL, 3801LL, 0);
    SECGEN_DONE();
}
