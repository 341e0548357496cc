// calibration: resource; run: 100000000; shown by: address; missed by all
#include <stdio.h>
#include <stdlib.h>

static long depth(long n)  // ! CWE-674 unbounded_recursion
{
    volatile long here = n;
    return n <= 0 ? 0 : 1 + depth(n - 1) + (here - n);
}

int main(int argc, char **argv)
{
    printf("%ld\n", depth(argc > 1 ? atol(argv[1]) : 3));
    return 0;
}
