// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stdlib.h>
#include <string.h>

int *resize_table(const int *cells, int rows, int columns, int new_rows, int new_columns)
{
    size_t total = (size_t)new_rows * (size_t)new_columns;
    if (total == 0 || total > 1000000)
        return NULL;
    int *table = calloc(total, sizeof *table);
    if (table == NULL)
        return NULL;
    int kept = columns < new_columns ? columns : new_columns;
    int *to = table;
    for (int row = 0; row < rows && row < new_rows; row++) {
        memcpy(to, cells, (size_t)kept * sizeof *cells);
        cells += columns;
        to += new_columns;
    }
    return table;
}
