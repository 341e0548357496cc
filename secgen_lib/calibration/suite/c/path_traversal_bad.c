// calibration: path traversal; run: -; shown by: nothing; missed by all
#include <stdio.h>
#include <string.h>

static void show(const char *name)
{
    char path[256];
    int byte;
    snprintf(path, sizeof path, "notes/%s", name);
    FILE *file = fopen(path, "r");  // ! CWE-22 path_traversal
    if (file == NULL)
        return;
    while ((byte = fgetc(file)) != EOF)
        putchar(byte);
    fclose(file);
}

int main(int argc, char **argv)
{
    if (argc > 1)
        show(argv[1]);
    return 0;
}
