// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
int session_valid(long long begun, long long used, long long now);
static void expect(long long begun, long long used, long long now, int expected)
{
    int found = session_valid(begun, used, now);
    SECGEN_CHECK(found == expected, "begun %lld, used %lld, now %lld: the result is %d, not %d", begun, used, now, expected, found);
}
SECGEN_TEST {
    expect(1700000000LL, 1700028800LL, 1700028801LL, 0);
    expect(1700000000LL, 1700028801LL, 1700028801LL, 0);
    expect(1700000000LL, 1700086400LL, 1700086400LL, 0);
    expect(1700000000LL, 1700086399LL, 1700086460LL, 0);
    expect(0LL, 1700000000LL, 1700000000LL, 0);
    expect(0LL, 4000000000000LL, 4000000000000LL, 0);
    expect(1700000000LL, 1700028000LL, 1700028801LL, 0);
    expect(1700000001LL, 1700000000LL, 1700000000LL, 0);
    expect(1700000000LL, 1700000001LL, 1700000000LL, 0);
    expect(1700000001LL, 1700000001LL, 1700000000LL, 0);
    expect(1700000060LL, 1700000060LL, 1700000000LL, 0);
    expect(1700000000LL, 1700001800LL, 1700000000LL, 0);
    expect(1700028800LL, 1700000000LL, 1700000000LL, 0);
    expect(1700086400LL, 1700086400LL, 1700000000LL, 0);
    expect(4000000000000LL, 4000000000000LL, 0LL, 0);
    expect(0LL, 4000000000000LL, 0LL, 0);
    expect(4000000000000LL, 0LL, 0LL, 0);
    expect(1700000000LL, 5994967296LL, 1700000010LL, 0);
    expect(1700000000LL, 1700028800LL, 1700028800LL, 1);
    expect(1700000000LL, 1700000060LL, 1700000060LL, 1);
    SECGEN_DONE();
}
