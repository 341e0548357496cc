// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>

int write_cells(int *cells, int rows, int columns, const int *writes, size_t count)
{
    long long total = (long long)rows * columns;
    int skipped = 0;
    for (const int *w = writes; count > 0; count--, w += 3) {
        long long at = (long long)w[0] * columns + w[1];
        if (at < 0 || at >= total)
            skipped++;
        else
            cells[at] = w[2];
    }
    return skipped;
}
