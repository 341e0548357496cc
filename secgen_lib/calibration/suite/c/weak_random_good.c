// calibration: crypto; run: -; shown by: nothing
#include <stdio.h>
#include <stdlib.h>
#include <sys/random.h>
#include <time.h>

int main(void)
{
    unsigned char token[16];
    if (getrandom(token, sizeof token, 0) != (ssize_t)sizeof token)
        return 1;
    for (size_t i = 0; i < sizeof token; i++)
        printf("%02x", token[i]);
    putchar('\n');
    return 0;
}
