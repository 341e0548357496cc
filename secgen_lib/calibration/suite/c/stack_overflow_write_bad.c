// calibration: buffer overflow; run: abcdefghijklmnop; shown by: address
#include <stdio.h>
#include <string.h>

int main(int argc, char **argv)
{
    char name[8];
    if (argc < 2)
        return 0;
    strcpy(name, argv[1]);  // ! CWE-121 stack_overflow_write
    printf("%s %zu\n", name, strlen(name));
    return 0;
}
