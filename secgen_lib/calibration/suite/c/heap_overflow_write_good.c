// calibration: buffer overflow; run: abcdefgh; shown by: nothing
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char *copy(const char *text)
{
    char *out = malloc(strlen(text) + 1);
    if (out == NULL)
        return NULL;
    memcpy(out, text, strlen(text) + 1);
    return out;
}

int main(int argc, char **argv)
{
    char *mine = copy(argc > 1 ? argv[1] : "eight888");
    if (mine != NULL)
        puts(mine);
    free(mine);
    return 0;
}
