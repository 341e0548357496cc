// calibration: buffer overflow; run: -; shown by: nothing
#include <stdio.h>

int main(void)
{
    int values[5] = {1, 2, 3, 4, 5};
    int sum = 0;
    for (int i = 0; i < 5; i++)
        sum += values[i];
    printf("%d\n", sum);
    return 0;
}
