// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
int heating_hours(const int *temperatures, size_t count);
SECGEN_TEST {
    SECGEN_CHECK(heating_hours((const int[]){18}, 1) == 0, "18 must give 0");
    SECGEN_CHECK(heating_hours((const int[]){17}, 1) == 1, "17 must give 1");
    SECGEN_CHECK(heating_hours((const int[]){21}, 1) == 0, "21 must give 0");
    SECGEN_CHECK(heating_hours((const int[]){22}, 1) == 0, "22 must give 0");
    SECGEN_CHECK(heating_hours((const int[]){20}, 1) == 0, "20 must give 0");
    SECGEN_CHECK(heating_hours((const int[]){19, 20, 21}, 3) == 0, "19 20 21 must give 0");
    SECGEN_CHECK(heating_hours((const int[]){17, 18}, 2) == 2, "17 18 must give 2");
    SECGEN_CHECK(heating_hours((const int[]){17, 21}, 2) == 2, "17 21 must give 2");
    SECGEN_CHECK(heating_hours((const int[]){17, 22}, 2) == 1, "17 22 must give 1");
    SECGEN_CHECK(heating_hours((const int[]){17, 21, 22, 21}, 4) == 2, "17 21 22 21 must give 2");
    SECGEN_CHECK(heating_hours((const int[]){22, 18, 19}, 3) == 0, "22 18 19 must give 0");
    SECGEN_CHECK(heating_hours((const int[]){16, 18, 21, 22, 20, 17, 19}, 7) == 5, "16 18 21 22 20 17 19 must give 5");
    SECGEN_CHECK(heating_hours((const int[]){-50, 50}, 2) == 1, "-50 50 must give 1");
    SECGEN_CHECK(heating_hours((const int[]){50, -50}, 2) == 1, "50 -50 must give 1");
    SECGEN_CHECK(heating_hours((const int[]){0, 20, 20, 20, 20}, 5) == 5, "0 20 20 20 20 must give 5");
    SECGEN_CHECK(heating_hours((const int[]){20, 20, 17, 20, 20}, 5) == 3, "20 20 17 20 20 must give 3");
    SECGEN_CHECK(heating_hours((const int[]){17, 17, 22, 22, 17, 17}, 6) == 4, "17 17 22 22 17 17 must give 4");
    SECGEN_CHECK(heating_hours((const int[]){18, 17, 18, 22, 18, 17}, 6) == 3, "18 17 18 22 18 17 must give 3");
    SECGEN_CHECK(heating_hours((const int[]){21, 22, 21, 17, 21}, 5) == 2, "21 22 21 17 21 must give 2");
    SECGEN_CHECK(heating_hours((const int[]){17, 22, 20, 17, 22, 20}, 6) == 2, "17 22 20 17 22 20 must give 2");
    static int many_20[800];
    for (size_t i = 0; i < 800; i++)
        many_20[i] = (const int[]){10, 20, 21, 30}[i % 4];
    SECGEN_CHECK(heating_hours(many_20, 800) == 600, "800 numbers must give 600");
    static int many_21[300];
    for (size_t i = 0; i < 300; i++)
        many_21[i] = 19;
    SECGEN_CHECK(heating_hours(many_21, 300) == 0, "300 numbers must give 0");
    static int many_22[450];
    for (size_t i = 0; i < 450; i++)
        many_22[i] = (const int[]){22, 18, 21}[i % 3];
    SECGEN_CHECK(heating_hours(many_22, 450) == 0, "450 numbers must give 0");
    static int many_23[300];
    for (size_t i = 0; i < 300; i++)
        many_23[i] = 17;
    SECGEN_CHECK(heating_hours(many_23, 300) == 300, "300 numbers must give 300");
    SECGEN_DONE();
}
