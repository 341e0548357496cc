// calibration: null dereference; run: -; shown by: nothing
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    size_t n = (size_t)1 << 50;
    char *room = malloc(n);
    if (room == NULL)
        return 0;
    room[0] = 'x';
    putchar(room[0]);
    free(room);
    return 0;
}
