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
    expect((const char *[]){"yes", "yes"}, 2, 1);
    expect((const char *[]){"yes", "no"}, 2, 0);
    SECGEN_DONE();
}
