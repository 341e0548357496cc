// calibration: leak; run: x; shown by: nothing
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int check(const char *text)
{
    char *copy = malloc(strlen(text) + 1);
    if (copy == NULL)
        return 0;
    memcpy(copy, text, strlen(text) + 1);
    if (copy[0] == 'x') {
        free(copy);
        return 1;
    }
    copy[0] = 'y';
    puts(copy);
    free(copy);
    return 0;
}

int main(int argc, char **argv)
{
    printf("%d\n", check(argc > 1 ? argv[1] : "abc"));
    return 0;
}
