// calibration: crypto; run: -; shown by: nothing; missed by all
#include <stdio.h>
#include <stdlib.h>
#include <sys/random.h>
#include <time.h>

int main(void)
{
    unsigned char token[16];
    srand((unsigned)time(NULL));
    for (size_t i = 0; i < sizeof token; i++)
        token[i] = (unsigned char)rand();  // ! CWE-338 weak_random
    for (size_t i = 0; i < sizeof token; i++)
        printf("%02x", token[i]);
    putchar('\n');
    return 0;
}
