// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
long long read_amount(const char *text);
static void expect(const char *text, long long expected)
{
    long long found = read_amount(text);
    SECGEN_CHECK(found == expected, "\"%s\": the result is %lld, not %lld", text, expected, found);
}
SECGEN_TEST {
    expect("12.50", 1250LL);
    expect("0.25", 25LL);
    SECGEN_DONE();
}
