// calibration: uninitialised; run: 3; shown by: nothing; flagged though sound
#include <stdio.h>
#include <stdlib.h>

int main(int argc, char **argv)
{
    int n = argc > 1 ? atoi(argv[1]) : 3;
    if (n < 1 || n > 100)
        return 0;
    int *sums = calloc((size_t)n, sizeof *sums);
    if (sums == NULL)
        return 0;
    for (int i = 0; i < 10 * n; i++)
        sums[i % n] += i;
    printf("%d\n", sums[0]);
    free(sums);
    return 0;
}
