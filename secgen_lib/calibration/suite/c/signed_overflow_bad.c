// calibration: integer overflow; run: 2147483647; shown by: undefined; missed by all
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>

int main(int argc, char **argv)
{
    int price = argc > 1 ? atoi(argv[1]) : 1;
    int total = price * 3;  // ! CWE-190 signed_overflow
    printf("%d\n", total);
    return 0;
}
