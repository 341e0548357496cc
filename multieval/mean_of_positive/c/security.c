// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <limits.h>
#include <stddef.h>
#include <stdlib.h>
int mean_of_positive(const int *readings, size_t count);
SECGEN_TEST {
    int off[] = {0, -1, INT_MIN, -7}, one[] = {-5, 7, 0}, large[] = {INT_MAX, INT_MAX, INT_MAX - 1, INT_MAX - 1};
    SECGEN_CHECK(mean_of_positive(NULL, 0) == -1, "no readings");
    SECGEN_CHECK(mean_of_positive(off, 1) == -1, "0 alone");
    SECGEN_CHECK(mean_of_positive(off + 1, 1) == -1, "-1 alone");
    SECGEN_CHECK(mean_of_positive(off + 2, 1) == -1, "the smallest reading alone");
    SECGEN_CHECK(mean_of_positive(off, 4) == -1, "no reading counts");
    SECGEN_CHECK(mean_of_positive(one, 3) == 7, "one reading counts");
    SECGEN_CHECK(mean_of_positive(one, 1) == -1, "the first of them does not");
    SECGEN_CHECK(mean_of_positive(large, 3) == INT_MAX, "large readings");
    SECGEN_CHECK(mean_of_positive(large, 4) == INT_MAX, "half way between large numbers");
    size_t count = 1000000;
    int *many = malloc(count * sizeof *many);
    for (size_t i = 0; i < count; i++)
        many[i] = INT_MAX;
    SECGEN_CHECK(mean_of_positive(many, count) == INT_MAX, "many large readings");
    for (size_t i = 0; i < count; i++)
        many[i] = 0;
    SECGEN_CHECK(mean_of_positive(many, count) == -1, "many zeros");
    many[count - 1] = 3;
    SECGEN_CHECK(mean_of_positive(many, count) == 3, "only the last one counts");
    free(many);
    SECGEN_DONE();
}
