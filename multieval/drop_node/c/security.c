// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stdlib.h>
#include <string.h>
int run_commands(const int *commands, size_t count, int *reports);
#define ASK(what, expected, ...) do { \
    int given[] = {__VA_ARGS__}, wanted[] = expected; \
    size_t count = sizeof given / sizeof *given / 2; \
    int *commands = malloc(sizeof given), *reports = malloc(count * sizeof *reports); \
    memcpy(commands, given, sizeof given); \
    int found = run_commands(commands, count, reports); \
    SECGEN_CHECK(found == (int)(sizeof wanted / sizeof *wanted), "%s: %d reports", what, found); \
    SECGEN_CHECK(memcmp(wanted, reports, sizeof wanted) == 0, "%s", what); \
    free(commands); \
    free(reports); \
} while (0)
#define LIST(...) {__VA_ARGS__}
SECGEN_TEST {
    ASK("nothing is dropped", LIST(2, 3), 1, 1, 1, 2, 3, 2, 5, 0, 1, 3, 4, 0, 5, 0);
    ASK("the marked entry is dropped", LIST(2, -1), 1, 1, 1, 2, 1, 3, 3, 2, 5, 0, 2, 2, 5, 0);
    ASK("the only entry is dropped", LIST(-1), 1, 1, 3, 1, 2, 1, 5, 0);
    ASK("the first entry is dropped", LIST(-1), 1, 1, 1, 2, 3, 1, 2, 1, 5, 0);
    ASK("the last entry is dropped", LIST(-1), 1, 1, 1, 2, 3, 2, 2, 2, 5, 0);
    ASK("dropped and moved on", LIST(-1, -1), 1, 1, 1, 2, 1, 3, 3, 2, 2, 2, 4, 0, 5, 0, 4, 0, 5, 0);
    ASK("dropped and appended again", LIST(-1, -1, 2), 1, 1, 1, 2, 3, 2, 2, 2, 1, 2, 5, 0, 1, 4, 5, 0, 3, 2, 5, 0);
    ASK("dropped, others appended", LIST(-1, -1), 1, 1, 3, 1, 2, 1, 1, 7, 1, 8, 5, 0, 4, 0, 5, 0);
    ASK("the second of two is marked", LIST(-1), 1, 1, 1, 2, 1, 1, 3, 2, 4, 0, 2, 1, 5, 0);
    ASK("entries before the mark", LIST(5, 5, 6, -1), 1, 1, 1, 2, 1, 1, 1, 5, 1, 6, 3, 5, 2, 1, 5, 0, 2, 2, 5, 0, 4, 0, 5, 0,
        4, 0, 5, 0);
    ASK("entries on both sides of the mark", LIST(5, 7, -1), 1, 1, 1, 5, 1, 1, 1, 1, 1, 7, 1, 1, 3, 5, 2, 1, 5, 0, 4, 0, 5, 0,
        4, 0, 5, 0);
    ASK("the next one is dropped", LIST(3), 1, 1, 1, 2, 1, 3, 3, 1, 2, 2, 4, 0, 5, 0);
    ASK("dropped twice", LIST(-1, 3), 1, 1, 1, 2, 1, 3, 3, 2, 2, 2, 2, 2, 2, 1, 5, 0, 3, 3, 5, 0);
    SECGEN_DONE();
}
