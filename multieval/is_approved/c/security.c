// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
int is_approved(const char *const *reviews, size_t count);
static void expect(const char *const *reviews, size_t count, int expected)
{
    int found = is_approved(reviews, count);
    SECGEN_CHECK(found == expected, "%zu reviews, the first \"%s\": the result is %d, not %d", count, count ? reviews[0] : "", expected, found);
}
SECGEN_TEST {
    expect(NULL, 0, 0);
    expect((const char *[]){""}, 1, 0);
    expect((const char *[]){"yes", ""}, 2, 0);
    expect((const char *[]){"", "yes"}, 2, 0);
    expect((const char *[]){"maybe"}, 1, 0);
    expect((const char *[]){"yes", "maybe"}, 2, 0);
    expect((const char *[]){"Yes"}, 1, 0);
    expect((const char *[]){"YES"}, 1, 0);
    expect((const char *[]){"yes", "yess"}, 2, 0);
    expect((const char *[]){"ye"}, 1, 0);
    expect((const char *[]){"y"}, 1, 0);
    expect((const char *[]){"yes "}, 1, 0);
    expect((const char *[]){" yes"}, 1, 0);
    expect((const char *[]){"yes", "NO"}, 2, 0);
    expect((const char *[]){"yes", "No"}, 2, 0);
    expect((const char *[]){"no "}, 1, 0);
    expect((const char *[]){"not yet"}, 1, 0);
    expect((const char *[]){"yes, but"}, 1, 0);
    expect((const char *[]){"yesno"}, 1, 0);
    expect((const char *[]){"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"}, 1, 0);
    expect((const char *[]){"yes", "pending", "yes"}, 3, 0);
    expect((const char *[]){"", ""}, 2, 0);
    expect((const char *[]){"yes"}, 1, 1);
    SECGEN_DONE();
}
