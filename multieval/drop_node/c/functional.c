// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stdlib.h>
#include <string.h>
int run_commands(const int *commands, size_t count, int *reports);
#define ASK(what, expected, ...) do { \
    int commands[] = {__VA_ARGS__}, wanted[] = expected, reports[60]; \
    int found = run_commands(commands, sizeof commands / sizeof *commands / 2, reports); \
    SECGEN_CHECK(found == (int)(sizeof wanted / sizeof *wanted), "%s: %d reports", what, found); \
    SECGEN_CHECK(memcmp(wanted, reports, sizeof wanted) == 0, "%s", what); \
} while (0)
#define LIST(...) {__VA_ARGS__}
SECGEN_TEST {
    ASK("an empty row", LIST(-1, -1, -1), 5, 0, 4, 3, 5, 1, 2, 4, 3, 4, 5, 1000);
    ASK("the first of several", LIST(0, 1000, 0, 5, -1, -1), 1, 0, 1, 1000, 1, 0, 1, 5, 3, 0, 5, 0, 4, 0, 5, 0, 4, 0, 5, 0,
        4, 0, 5, 0, 4, 0, 5, 0, 4, 0, 5, 0);
    ASK("a value that is not there", LIST(3, -1), 1, 3, 3, 3, 5, 9, 3, 4, 5, 9);
    ASK("entries behind the mark", LIST(1, 4, 6), 1, 1, 1, 2, 1, 3, 1, 2, 1, 4, 3, 1, 2, 2, 2, 3, 5, 0, 4, 0, 1, 6, 5, 0, 4,
        0, 5, 0);
    ASK("neighbours, first and last, before a mark", LIST(5, 6, -1), 1, 2, 1, 2, 1, 5, 1, 2, 1, 2, 1, 6, 1, 2, 2, 2, 3, 5, 5,
        0, 4, 0, 5, 0, 4, 0, 5, 0);
    ASK("all are dropped, new ones follow", LIST(-1, 8, 9), 1, 8, 1, 8, 2, 8, 3, 8, 5, 0, 1, 8, 1, 9, 3, 8, 5, 0, 4, 0, 5, 0);
    ASK("the mark is set anew", LIST(2, 1), 1, 1, 1, 2, 3, 2, 5, 0, 2, 2, 3, 1, 5, 0);
    ASK("a value that nobody has is dropped", LIST(2, 3), 1, 1, 1, 2, 1, 3, 3, 2, 2, 4, 5, 0, 4, 0, 5, 0);
    ASK("large values", LIST(700, 900), 1, 700, 1, 800, 1, 900, 3, 700, 2, 800, 5, 0, 4, 0, 5, 0);
    int *commands = malloc(10000 * sizeof *commands), *reports = malloc(5000 * sizeof *reports);
    for (int i = 0; i < 2500; i++) {
        commands[2 * i] = 1, commands[2 * i + 1] = i % 1001;
        commands[5000 + 2 * i] = i % 2 ? 4 : 5, commands[5000 + 2 * i + 1] = 0;
    }
    commands[5000] = 3;
    SECGEN_CHECK(run_commands(commands, 5000, reports) == 1249, "5,000 commands");
    for (int i = 0; i < 1249; i++)
        SECGEN_CHECK(reports[i] == (i + 1) % 1001, "5,000 commands: report %d is %d", i, reports[i]);
    free(commands);
    free(reports);
    SECGEN_DONE();
}
