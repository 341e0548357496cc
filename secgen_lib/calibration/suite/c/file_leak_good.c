// calibration: resource; run: -; shown by: nothing
#include <stdio.h>

static int first(const char *path)
{
    FILE *file = fopen(path, "r");
    if (file == NULL)
        return -1;
    int byte = fgetc(file);
    if (byte == EOF) {
        fclose(file);
        return -1;
    }
    fclose(file);
    return byte;
}

int main(int argc, char **argv)
{
    if (argc > 1)
        printf("%d\n", first(argv[1]));
    return 0;
}
