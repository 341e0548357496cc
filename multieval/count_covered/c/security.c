// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
long long count_covered(const long long *firsts, const long long *lasts, size_t count);
SECGEN_TEST {
    const long long f0[] = {999999999999999999LL, 0}, l0[] = {1000000000000000000LL, 1};
    SECGEN_CHECK(count_covered(f0, l0, 2) == 4, "999999999999999999 to 1000000000000000000, 0 to 1");
    const long long f1[] = {1000000000000000000LL, 3}, l1[] = {0, 4};
    SECGEN_CHECK(count_covered(f1, l1, 2) == 2, "1000000000000000000 to 0, 3 to 4");
    const long long f2[] = {0}, l2[] = {1000000000000000000LL};
    SECGEN_CHECK(count_covered(f2, l2, 1) == 1000000000000000001LL, "0 to 1000000000000000000");
    const long long f3[] = {1}, l3[] = {1000000000000000000LL};
    SECGEN_CHECK(count_covered(f3, l3, 1) == 1000000000000000000LL, "1 to 1000000000000000000");
    const long long f4[] = {100000000000000000LL}, l4[] = {999999999999999999LL};
    SECGEN_CHECK(count_covered(f4, l4, 1) == 900000000000000000LL, "100000000000000000 to 999999999999999999");
    const long long f5[] = {0, 5, 1000000000000000000LL}, l5[] = {1000000000000000000LL, 6, 1000000000000000000LL};
    SECGEN_CHECK(count_covered(f5, l5, 3) == 1000000000000000001LL, "0 to 1000000000000000000, 5 to 6, 1000000000000000000 to 1000000000000000000");
    const long long f6[] = {500000000000000000LL, 0}, l6[] = {1000000000000000000LL, 500000000000000000LL};
    SECGEN_CHECK(count_covered(f6, l6, 2) == 1000000000000000001LL, "500000000000000000 to 1000000000000000000, 0 to 500000000000000000");
    const long long f7[] = {0, 500000000000000001LL}, l7[] = {499999999999999999LL, 1000000000000000000LL};
    SECGEN_CHECK(count_covered(f7, l7, 2) == 1000000000000000000LL, "0 to 499999999999999999, 500000000000000001 to 1000000000000000000");
    const long long f8[] = {7, 3, 1000000000000000LL}, l8[] = {10000000000000000LL, 5, 100000000000000000LL};
    SECGEN_CHECK(count_covered(f8, l8, 3) == 99999999999999997LL, "7 to 10000000000000000, 3 to 5, 1000000000000000 to 100000000000000000");
    static long long firsts[1000], lasts[1000];
    for (int i = 0; i < 1000; i++) {
        firsts[i] = (999 - i) * 1000000000000000LL;
        lasts[i] = firsts[i] + 99999999999999;
    }
    SECGEN_CHECK(count_covered(firsts, lasts, 1000) == 100000000000000000LL, "1,000 ranges");
    for (int i = 0; i < 1000; i++) {
        firsts[i] = i;
        lasts[i] = 1000000000000000000LL - i;
    }
    SECGEN_CHECK(count_covered(firsts, lasts, 1000) == 1000000000000000001LL, "1,000 ranges, one in the other");
    SECGEN_DONE();
}
