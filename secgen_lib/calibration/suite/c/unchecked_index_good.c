// calibration: buffer overflow; run: -3; shown by: nothing
#include <stdio.h>
#include <stdlib.h>

static int table[4] = {10, 20, 30, 40};

static int look_up(int place)
{
    if (place < 0 || place >= 4)
        return -1;
    return table[place];
}

int main(int argc, char **argv)
{
    printf("%d\n", look_up(argc > 1 ? atoi(argv[1]) : 0));
    return 0;
}
