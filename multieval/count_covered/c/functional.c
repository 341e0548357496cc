// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
long long count_covered(const long long *firsts, const long long *lasts, size_t count);
SECGEN_TEST {
    const long long f0[] = {0}, l0[] = {0};
    SECGEN_CHECK(count_covered(f0, l0, 1) == 1, "0 to 0");
    const long long f1[] = {0}, l1[] = {9};
    SECGEN_CHECK(count_covered(f1, l1, 1) == 10, "0 to 9");
    const long long f2[] = {9}, l2[] = {0};
    SECGEN_CHECK(count_covered(f2, l2, 1) == 0, "9 to 0");
    const long long f3[] = {1, 6}, l3[] = {5, 10};
    SECGEN_CHECK(count_covered(f3, l3, 2) == 10, "1 to 5, 6 to 10");
    const long long f4[] = {1, 7}, l4[] = {5, 10};
    SECGEN_CHECK(count_covered(f4, l4, 2) == 9, "1 to 5, 7 to 10");
    const long long f5[] = {1, 3}, l5[] = {10, 4};
    SECGEN_CHECK(count_covered(f5, l5, 2) == 10, "1 to 10, 3 to 4");
    const long long f6[] = {3, 1}, l6[] = {4, 10};
    SECGEN_CHECK(count_covered(f6, l6, 2) == 10, "3 to 4, 1 to 10");
    const long long f7[] = {1, 1, 1}, l7[] = {5, 5, 5};
    SECGEN_CHECK(count_covered(f7, l7, 3) == 5, "1 to 5, 1 to 5, 1 to 5");
    const long long f8[] = {1, 5}, l8[] = {5, 9};
    SECGEN_CHECK(count_covered(f8, l8, 2) == 9, "1 to 5, 5 to 9");
    const long long f9[] = {4, 1, 20, 8}, l9[] = {9, 5, 25, 12};
    SECGEN_CHECK(count_covered(f9, l9, 4) == 18, "4 to 9, 1 to 5, 20 to 25, 8 to 12");
    const long long f10[] = {10, 1, 15, 40, 3}, l10[] = {20, 2, 30, 39, 3};
    SECGEN_CHECK(count_covered(f10, l10, 5) == 24, "10 to 20, 1 to 2, 15 to 30, 40 to 39, 3 to 3");
    const long long f11[] = {0}, l11[] = {20000};
    SECGEN_CHECK(count_covered(f11, l11, 1) == 20001, "0 to 20000");
    const long long f12[] = {100, 200, 0}, l12[] = {300, 400, 50};
    SECGEN_CHECK(count_covered(f12, l12, 3) == 352, "100 to 300, 200 to 400, 0 to 50");
    const long long f13[] = {1000000000000000000LL}, l13[] = {1000000000000000000LL};
    SECGEN_CHECK(count_covered(f13, l13, 1) == 1, "1000000000000000000 to 1000000000000000000");
    const long long f14[] = {999999999999999995LL, 999999999999999997LL, 7}, l14[] = {1000000000000000000LL, 999999999999999999LL, 8};
    SECGEN_CHECK(count_covered(f14, l14, 3) == 8, "999999999999999995 to 1000000000000000000, 999999999999999997 to 999999999999999999, 7 to 8");
    const long long f15[] = {5000000000LL}, l15[] = {5000000099LL};
    SECGEN_CHECK(count_covered(f15, l15, 1) == 100, "5000000000 to 5000000099");
    const long long f16[] = {1, 5, 3}, l16[] = {1, 1, 2};
    SECGEN_CHECK(count_covered(f16, l16, 3) == 1, "1 to 1, 5 to 1, 3 to 2");
    static long long firsts[1000], lasts[1000];
    for (int i = 0; i < 1000; i++) {
        firsts[i] = (999 - i) * 20LL;
        lasts[i] = firsts[i] + 9;
    }
    SECGEN_CHECK(count_covered(firsts, lasts, 1000) == 10000, "1,000 ranges");
    SECGEN_DONE();
}
