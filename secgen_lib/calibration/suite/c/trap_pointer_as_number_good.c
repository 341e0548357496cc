// calibration: leak; run: -; shown by: nothing; flagged though sound
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

static uintptr_t kept[4];

static int keep(int place)
{
    char *room = malloc(8);
    if (room == NULL)
        return 0;
    room[0] = 'x';
    kept[place] = (uintptr_t)room ^ 1u;
    return 1;
}

int main(void)
{
    if (keep(2)) {
        char *room = (char *)(kept[2] ^ 1u);
        putchar(room[0]);
        free(room);
    }
    return 0;
}
