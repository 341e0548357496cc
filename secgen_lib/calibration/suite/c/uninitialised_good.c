// calibration: uninitialised; run: 7; shown by: nothing
#include <stdio.h>
#include <stdlib.h>

int main(int argc, char **argv)
{
    int rate = 0;
    int kind = argc > 1 ? atoi(argv[1]) : 0;
    if (kind == 1)
        rate = 5;
    else if (kind == 2)
        rate = 7;
    printf("%d\n", rate * 2);
    return 0;
}
