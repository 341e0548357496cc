// calibration: use after free; run: 5; shown by: nothing
#include <stdio.h>
#include <stdlib.h>

int main(int argc, char **argv)
{
    int n = argc > 1 ? atoi(argv[1]) : 0;
    char *room = malloc(16);
    if (room == NULL)
        return 0;
    if (n > 3) {
        puts("too many");
    }
    free(room);
    return 0;
}
