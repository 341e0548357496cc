// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
#include <string.h>
int run_commands(const int *commands, size_t count, int *reports);
SECGEN_TEST {
    int a[] = {1, 7, 1, 8, 5, 0, 3, 7, 5, 0, 4, 0, 5, 0, 4, 0, 5, 0}, b[] = {1, 7, 1, 8, 1, 7, 2, 7, 3, 7, 5, 0, 3, 8, 5, 0};
    int reports[9];
    SECGEN_CHECK(run_commands(a, 9, reports) == 4, "four reports");
    SECGEN_CHECK(memcmp(reports, (int[]){-1, 7, 8, -1}, 4 * sizeof *reports) == 0, "the mark moves");
    SECGEN_CHECK(run_commands(b, 8, reports) == 2, "two reports");
    SECGEN_CHECK(memcmp(reports, (int[]){-1, 8}, 2 * sizeof *reports) == 0, "both sevens are dropped");
    SECGEN_CHECK(run_commands(b, 0, reports) == 0, "no commands");
    SECGEN_DONE();
}
