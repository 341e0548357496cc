// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
void competition_ranks(const int *times, size_t count, int *ranks);
static void expect(const int *times, size_t count, const int *expected, const char *what)
{
    size_t room = count;
    int *out = malloc(room > 0 ? room * sizeof *out : 1);
    for (size_t i = 0; i < room; i++)
        out[i] = -77;
    competition_ranks(times, count, out);
    SECGEN_CHECK(memcmp(out, expected, room * sizeof *out) == 0, "%s", what);
    free(out);
}
SECGEN_TEST {
    expect(NULL, 0, (const int[]){0}, "no numbers must give no numbers");
    expect((const int[]){1, 1}, 2, (const int[]){1, 1}, "1 1 must give 1 1");
    expect((const int[]){2, 1}, 2, (const int[]){2, 1}, "2 1 must give 2 1");
    expect((const int[]){5, 5, 5}, 3, (const int[]){1, 1, 1}, "5 5 5 must give 1 1 1");
    expect((const int[]){1, 2, 2, 3}, 4, (const int[]){1, 2, 2, 4}, "1 2 2 3 must give 1 2 2 4");
    expect((const int[]){3, 2, 2, 1}, 4, (const int[]){4, 2, 2, 1}, "3 2 2 1 must give 4 2 2 1");
    expect((const int[]){7, 7, 7, 8}, 4, (const int[]){1, 1, 1, 4}, "7 7 7 8 must give 1 1 1 4");
    expect((const int[]){8, 7, 7, 7}, 4, (const int[]){4, 1, 1, 1}, "8 7 7 7 must give 4 1 1 1");
    expect((const int[]){4, 3, 4, 3, 5}, 5, (const int[]){3, 1, 3, 1, 5}, "4 3 4 3 5 must give 3 1 3 1 5");
    expect((const int[]){10, 20, 30, 40, 50}, 5, (const int[]){1, 2, 3, 4, 5}, "10 20 30 40 50 must give 1 2 3 4 5");
    expect((const int[]){50, 40, 30, 20, 10}, 5, (const int[]){5, 4, 3, 2, 1}, "50 40 30 20 10 must give 5 4 3 2 1");
    expect((const int[]){100000, 1, 100000, 1}, 4, (const int[]){3, 1, 3, 1}, "100000 1 100000 1 must give 3 1 3 1");
    expect((const int[]){9, 100, 20}, 3, (const int[]){1, 3, 2}, "9 100 20 must give 1 3 2");
    expect((const int[]){6, 5, 6, 5, 6, 4}, 6, (const int[]){4, 2, 4, 2, 4, 1}, "6 5 6 5 6 4 must give 4 2 4 2 4 1");
    static int many_14[300];
    for (size_t i = 0; i < 300; i++)
        many_14[i] = 100;
    static int expected_14[300];
    for (size_t i = 0; i < 300; i++)
        expected_14[i] = 1;
    expect(many_14, 300, expected_14, "300 runners with the same time");
    static int many_15[400];
    for (size_t i = 0; i < 400; i++)
        many_15[i] = (const int[]){8, 6}[i % 2];
    static int expected_15[400];
    for (size_t i = 0; i < 400; i++)
        expected_15[i] = (const int[]){201, 1}[i % 2];
    expect(many_15, 400, expected_15, "400 runners with two times");
    SECGEN_DONE();
}
