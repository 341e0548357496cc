// calibration: uninitialised; run: 1 2 3; shown by: nothing
#include <stdio.h>
#include <stdlib.h>

int main(int argc, char **argv)
{
    int last;
    int any = 0;
    for (int i = 1; i < argc; i++) {
        if (atoi(argv[i]) > 1) {
            last = atoi(argv[i]);
            any++;
        }
    }
    if (any > 0)
        printf("%d\n", last);
    return 0;
}
