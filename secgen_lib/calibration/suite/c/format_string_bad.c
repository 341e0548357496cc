// calibration: format string; run: abc; shown by: compiler
#include <stdio.h>

int main(int argc, char **argv)
{
    if (argc < 2)
        return 0;
    printf(argv[1]);  // ! CWE-134 format_string
    putchar('\n');
    return 0;
}
