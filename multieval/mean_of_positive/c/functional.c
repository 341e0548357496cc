// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <limits.h>
#include <stddef.h>
int mean_of_positive(const int *readings, size_t count);
SECGEN_TEST {
    int a[] = {1, 2}, b[] = {1, 2, 2}, c[] = {-100, 3, INT_MIN, 0, -1, 4, 4}, d[] = {INT_MAX}, e[] = {INT_MIN, 1};
    SECGEN_CHECK(mean_of_positive(a, 2) == 2, "1.5 is rounded up");
    SECGEN_CHECK(mean_of_positive(a, 1) == 1, "only the first reading of two");
    SECGEN_CHECK(mean_of_positive(b, 3) == 2, "5/3 is rounded up");
    SECGEN_CHECK(mean_of_positive(c, 7) == 4, "11/3 among readings that do not count");
    SECGEN_CHECK(mean_of_positive(c, 6) == 4, "3.5 is rounded up");
    SECGEN_CHECK(mean_of_positive(d, 1) == INT_MAX, "the largest reading");
    SECGEN_CHECK(mean_of_positive(e, 2) == 1, "the smallest reading does not count");
    int f[] = {2000000001, 2000000003};
    SECGEN_CHECK(mean_of_positive(f, 1) == 2000000001, "a large reading to its last digit");
    SECGEN_CHECK(mean_of_positive(f, 2) == 2000000002, "the mean of two large readings");
    int many[1001];
    for (int i = 0; i < 1001; i++)
        many[i] = i - 500;
    SECGEN_CHECK(mean_of_positive(many, 1001) == 251, "1 to 500: 250.5");
    SECGEN_CHECK(mean_of_positive(many, 1000) == 250, "1 to 499: 250");
    SECGEN_DONE();
}
