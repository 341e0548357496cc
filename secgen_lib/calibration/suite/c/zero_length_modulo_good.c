// calibration: zero value; run: -; shown by: nothing
#include <stdio.h>
#include <string.h>

/* The slot of a key in a table whose size is the length of its name. */
static size_t slot(const char *name, size_t key)
{
    size_t size = strlen(name);
    if (size == 0)
        return 0;
    return key % size;
}

int main(int argc, char **argv)
{
    printf("%zu\n", slot(argc > 1 ? argv[1] : "", 17));
    return 0;
}
