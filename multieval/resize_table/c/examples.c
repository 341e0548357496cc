// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stdlib.h>
#include <string.h>
int *resize_table(const int *cells, int rows, int columns, int new_rows, int new_columns);
SECGEN_TEST {
    int a[] = {1, 2, 3, 4}, b[] = {1, 2, 3, 4, 5, 6};
    int *made = resize_table(a, 2, 2, 3, 3);
    SECGEN_CHECK(made != NULL, "3 rows and 3 columns");
    SECGEN_CHECK(memcmp(made, (int[]){1, 2, 0, 3, 4, 0, 0, 0, 0}, 9 * sizeof *made) == 0, "3 rows and 3 columns");
    free(made);
    made = resize_table(b, 2, 3, 1, 2);
    SECGEN_CHECK(made != NULL, "1 row and 2 columns");
    SECGEN_CHECK(made[0] == 1 && made[1] == 2, "1 row and 2 columns");
    free(made);
    SECGEN_CHECK(resize_table(b, 2, 3, 0, 5) == NULL, "no rows");
    SECGEN_CHECK(resize_table(b, 2, 3, 2000, 2000) == NULL, "too many cells");
    SECGEN_DONE();
}
