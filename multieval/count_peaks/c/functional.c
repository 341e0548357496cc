// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
int count_peaks(const int *heights, size_t count);
SECGEN_TEST {
    SECGEN_CHECK(count_peaks(NULL, 0) == 0, "no numbers must give 0");
    SECGEN_CHECK(count_peaks((const int[]){5}, 1) == 0, "5 must give 0");
    SECGEN_CHECK(count_peaks((const int[]){5, 5}, 2) == 0, "5 5 must give 0");
    SECGEN_CHECK(count_peaks((const int[]){1, 2}, 2) == 0, "1 2 must give 0");
    SECGEN_CHECK(count_peaks((const int[]){2, 1}, 2) == 0, "2 1 must give 0");
    SECGEN_CHECK(count_peaks((const int[]){1, 2, 1}, 3) == 1, "1 2 1 must give 1");
    SECGEN_CHECK(count_peaks((const int[]){2, 1, 2}, 3) == 0, "2 1 2 must give 0");
    SECGEN_CHECK(count_peaks((const int[]){1, 1, 1}, 3) == 0, "1 1 1 must give 0");
    SECGEN_CHECK(count_peaks((const int[]){1, 2, 2, 1}, 4) == 1, "1 2 2 1 must give 1");
    SECGEN_CHECK(count_peaks((const int[]){1, 2, 2, 2, 1}, 5) == 1, "1 2 2 2 1 must give 1");
    SECGEN_CHECK(count_peaks((const int[]){1, 2, 2, 3}, 4) == 0, "1 2 2 3 must give 0");
    SECGEN_CHECK(count_peaks((const int[]){3, 2, 2, 1}, 4) == 0, "3 2 2 1 must give 0");
    SECGEN_CHECK(count_peaks((const int[]){1, 2, 2, 3, 1}, 5) == 1, "1 2 2 3 1 must give 1");
    SECGEN_CHECK(count_peaks((const int[]){1, 3, 2, 2, 3, 1}, 6) == 2, "1 3 2 2 3 1 must give 2");
    SECGEN_CHECK(count_peaks((const int[]){2, 2, 1}, 3) == 0, "2 2 1 must give 0");
    SECGEN_CHECK(count_peaks((const int[]){1, 2, 2}, 3) == 0, "1 2 2 must give 0");
    SECGEN_CHECK(count_peaks((const int[]){1, 2, 3, 4, 3, 2, 1}, 7) == 1, "1 2 3 4 3 2 1 must give 1");
    SECGEN_CHECK(count_peaks((const int[]){0, 1, 0, 1, 0, 1, 0}, 7) == 3, "0 1 0 1 0 1 0 must give 3");
    SECGEN_CHECK(count_peaks((const int[]){0, 2, 2, 1, 2, 2, 0}, 7) == 2, "0 2 2 1 2 2 0 must give 2");
    SECGEN_CHECK(count_peaks((const int[]){5, 5, 6, 6, 5, 5}, 6) == 1, "5 5 6 6 5 5 must give 1");
    SECGEN_CHECK(count_peaks((const int[]){6, 6, 5, 5, 6, 6}, 6) == 0, "6 6 5 5 6 6 must give 0");
    SECGEN_CHECK(count_peaks((const int[]){-5, -3, -4}, 3) == 1, "-5 -3 -4 must give 1");
    SECGEN_CHECK(count_peaks((const int[]){-3, -5, -4}, 3) == 0, "-3 -5 -4 must give 0");
    SECGEN_CHECK(count_peaks((const int[]){-1000, 9000, -1000}, 3) == 1, "-1000 9000 -1000 must give 1");
    SECGEN_CHECK(count_peaks((const int[]){1, 2, 2, 3, 3, 2, 2, 1}, 8) == 1, "1 2 2 3 3 2 2 1 must give 1");
    SECGEN_CHECK(count_peaks((const int[]){3, 4, 4, 4, 5, 4, 4, 6, 6, 2}, 10) == 2, "3 4 4 4 5 4 4 6 6 2 must give 2");
    static int many_26[600];
    for (size_t i = 0; i < 600; i++)
        many_26[i] = (const int[]){1, 2}[i % 2];
    SECGEN_CHECK(count_peaks(many_26, 600) == 299, "600 numbers must give 299");
    static int many_27[300];
    for (size_t i = 0; i < 300; i++)
        many_27[i] = 7;
    SECGEN_CHECK(count_peaks(many_27, 300) == 0, "300 numbers must give 0");
    static int many_28[600];
    for (size_t i = 0; i < 600; i++)
        many_28[i] = (const int[]){1, 4, 4, 2, 2, 3}[i % 6];
    SECGEN_CHECK(count_peaks(many_28, 600) == 199, "600 numbers must give 199");
    SECGEN_DONE();
}
