// calibration: integer overflow; run: 2147483647; shown by: nothing
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>

int main(int argc, char **argv)
{
    int price = argc > 1 ? atoi(argv[1]) : 1;
    if (price < 0 || price > INT_MAX / 3)
        return 0;
    int total = price * 3;
    printf("%d\n", total);
    return 0;
}
