// calibration: buffer overflow; run: -; shown by: undefined
#include <stdio.h>

int main(void)
{
    int values[5] = {1, 2, 3, 4, 5};
    int sum = 0;
    for (int i = 0; i <= 5; i++)
        sum += values[i];  // ! CWE-125 out_of_bounds_read
    printf("%d\n", sum);
    return 0;
}
