// calibration: buffer overflow; run: abcdefgh; shown by: address
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char *copy(const char *text)
{
    char *out = malloc(strlen(text));
    if (out == NULL)
        return NULL;
    strcpy(out, text);  // ! CWE-122 heap_overflow_write
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
