// calibration: format string; run: -; shown by: compiler
#include <stdio.h>

int main(int argc, char **argv)
{
    long size = argc;
    (void)argv;
    printf("%s has %d\n", "it", size);  // ! CWE-686 format_mismatch
    return 0;
}
