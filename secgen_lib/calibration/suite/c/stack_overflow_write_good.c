// calibration: buffer overflow; run: abcdefghijklmnop; shown by: nothing
#include <stdio.h>
#include <string.h>

int main(int argc, char **argv)
{
    char name[8];
    if (argc < 2)
        return 0;
    snprintf(name, sizeof name, "%s", argv[1]);
    printf("%s %zu\n", name, strlen(name));
    return 0;
}
