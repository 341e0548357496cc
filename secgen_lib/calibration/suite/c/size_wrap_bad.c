// calibration: integer overflow; run: 1073741825; shown by: address; missed by all
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

int main(int argc, char **argv)
{
    uint32_t n = argc > 1 ? (uint32_t)strtoul(argv[1], NULL, 10) : 2;
    uint32_t bytes = n * (uint32_t)sizeof(int);  // ! CWE-190 size_wrap
    int *numbers = malloc(bytes);
    if (numbers == NULL || n == 0) {
        free(numbers);
        return 0;
    }
    numbers[n - 1] = 1;
    printf("%d\n", numbers[n - 1]);
    free(numbers);
    return 0;
}
