// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
int fuel_stops(const int *stretches, size_t count, int distance);
SECGEN_TEST {
    SECGEN_CHECK(fuel_stops((const int[]){1}, 1, 1) == 0, "1; 1 must give 0");
    SECGEN_CHECK(fuel_stops((const int[]){2}, 1, 1) == -1, "2; 1 must give -1");
    SECGEN_CHECK(fuel_stops((const int[]){1}, 1, 1000) == 0, "1; 1000 must give 0");
    SECGEN_CHECK(fuel_stops((const int[]){1, 1}, 2, 1) == 1, "1 1; 1 must give 1");
    SECGEN_CHECK(fuel_stops((const int[]){1, 1, 1}, 3, 1) == 2, "1 1 1; 1 must give 2");
    SECGEN_CHECK(fuel_stops((const int[]){1, 1, 1}, 3, 2) == 1, "1 1 1; 2 must give 1");
    SECGEN_CHECK(fuel_stops((const int[]){1, 1, 1, 1}, 4, 2) == 1, "1 1 1 1; 2 must give 1");
    SECGEN_CHECK(fuel_stops((const int[]){5, 5}, 2, 10) == 0, "5 5; 10 must give 0");
    SECGEN_CHECK(fuel_stops((const int[]){5, 5, 1}, 3, 10) == 1, "5 5 1; 10 must give 1");
    SECGEN_CHECK(fuel_stops((const int[]){5, 5, 5, 5}, 4, 10) == 1, "5 5 5 5; 10 must give 1");
    SECGEN_CHECK(fuel_stops((const int[]){6, 5, 5, 6}, 4, 10) == 2, "6 5 5 6; 10 must give 2");
    SECGEN_CHECK(fuel_stops((const int[]){6, 4, 6, 4}, 4, 10) == 1, "6 4 6 4; 10 must give 1");
    SECGEN_CHECK(fuel_stops((const int[]){7, 4, 7, 4}, 4, 11) == 1, "7 4 7 4; 11 must give 1");
    SECGEN_CHECK(fuel_stops((const int[]){7, 4, 7, 4}, 4, 10) == 3, "7 4 7 4; 10 must give 3");
    SECGEN_CHECK(fuel_stops((const int[]){3, 8, 3, 8}, 4, 10) == 3, "3 8 3 8; 10 must give 3");
    SECGEN_CHECK(fuel_stops((const int[]){9, 2, 1, 8}, 4, 10) == 2, "9 2 1 8; 10 must give 2");
    SECGEN_CHECK(fuel_stops((const int[]){10, 1, 10, 1}, 4, 10) == 3, "10 1 10 1; 10 must give 3");
    SECGEN_CHECK(fuel_stops((const int[]){2, 8, 11}, 3, 10) == -1, "2 8 11; 10 must give -1");
    SECGEN_CHECK(fuel_stops((const int[]){11, 2, 8}, 3, 10) == -1, "11 2 8; 10 must give -1");
    SECGEN_CHECK(fuel_stops((const int[]){2, 11, 8}, 3, 10) == -1, "2 11 8; 10 must give -1");
    SECGEN_CHECK(fuel_stops((const int[]){10}, 1, 10) == 0, "10; 10 must give 0");
    SECGEN_CHECK(fuel_stops((const int[]){1000, 1000}, 2, 1000) == 1, "1000 1000; 1000 must give 1");
    SECGEN_CHECK(fuel_stops((const int[]){999, 1, 1000}, 3, 1000) == 1, "999 1 1000; 1000 must give 1");
    SECGEN_CHECK(fuel_stops((const int[]){4, 4, 4, 4, 4}, 5, 12) == 1, "4 4 4 4 4; 12 must give 1");
    SECGEN_CHECK(fuel_stops((const int[]){4, 4, 4, 4, 4}, 5, 11) == 2, "4 4 4 4 4; 11 must give 2");
    static int many_25[500];
    for (size_t i = 0; i < 500; i++)
        many_25[i] = 3;
    SECGEN_CHECK(fuel_stops(many_25, 500, 10) == 166, "500 numbers; 10 must give 166");
    static int many_26[500];
    for (size_t i = 0; i < 500; i++)
        many_26[i] = 1;
    SECGEN_CHECK(fuel_stops(many_26, 500, 1000) == 0, "500 numbers; 1000 must give 0");
    static int many_27[500];
    for (size_t i = 0; i < 500; i++)
        many_27[i] = (const int[]){6, 5}[i % 2];
    SECGEN_CHECK(fuel_stops(many_27, 500, 10) == 499, "500 numbers; 10 must give 499");
    static int many_28[200];
    for (size_t i = 0; i < 200; i++)
        many_28[i] = (const int[]){1, 2}[i % 2];
    SECGEN_CHECK(fuel_stops(many_28, 200, 1) == -1, "200 numbers; 1 must give -1");
    SECGEN_DONE();
}
