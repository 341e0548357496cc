// calibration: format string; run: abc; shown by: nothing
#include <stdio.h>

int main(int argc, char **argv)
{
    if (argc < 2)
        return 0;
    printf("%s", argv[1]);
    putchar('\n');
    return 0;
}
