// calibration: crypto; run: -; shown by: nothing
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    srandom(1);
    printf("you threw a %ld\n", 1 + random() % 6);
    return 0;
}
