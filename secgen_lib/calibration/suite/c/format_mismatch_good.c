// calibration: format string; run: -; shown by: nothing
#include <stdio.h>

int main(int argc, char **argv)
{
    long size = argc;
    (void)argv;
    printf("%s has %ld\n", "it", size);
    return 0;
}
