// calibration: null dereference; run: -; shown by: undefined
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    size_t n = (size_t)1 << 50;
    char *room = malloc(n);
    room[0] = 'x';  // ! CWE-690 unchecked_malloc
    putchar(room[0]);
    free(room);
    return 0;
}
