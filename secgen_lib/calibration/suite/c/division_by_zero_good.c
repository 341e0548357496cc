// calibration: zero value; run: 0; shown by: nothing
#include <stdio.h>
#include <stdlib.h>

static int average(int sum, int n)
{
    if (n == 0)
        return 0;
    return sum / n;
}

int main(int argc, char **argv)
{
    int n = argc > 1 ? atoi(argv[1]) : 1;
    printf("%d\n", average(100, n));
    return 0;
}
