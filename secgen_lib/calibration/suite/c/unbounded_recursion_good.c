// calibration: resource; run: 100000000; shown by: nothing
#include <stdio.h>
#include <stdlib.h>

static long depth(long n)
{
    long steps = 0;
    while (n-- > 0)
        steps++;
    return steps;
}

int main(int argc, char **argv)
{
    printf("%ld\n", depth(argc > 1 ? atol(argv[1]) : 3));
    return 0;
}
