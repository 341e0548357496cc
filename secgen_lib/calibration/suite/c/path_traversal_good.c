// calibration: path traversal; run: -; shown by: nothing
#include <stdio.h>
#include <string.h>

static void show(const char *name)
{
    char path[256];
    int byte;
    if (strchr(name, '/') != NULL || strcmp(name, "..") == 0)
        return;
    snprintf(path, sizeof path, "notes/%s", name);
    FILE *file = fopen(path, "r");
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
