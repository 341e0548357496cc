// calibration: zero value; run: 0; shown by: undefined
#include <stdio.h>
#include <stdlib.h>

static int average(int sum, int n)
{
    return sum / n;  // ! CWE-369 division_by_zero
}

int main(int argc, char **argv)
{
    int n = argc > 1 ? atoi(argv[1]) : 1;
    printf("%d\n", average(100, n));
    return 0;
}
