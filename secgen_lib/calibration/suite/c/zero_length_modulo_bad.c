// calibration: zero value; run: -; shown by: undefined
#include <stdio.h>
#include <string.h>

/* The slot of a key in a table whose size is the length of its name. */
static size_t slot(const char *name, size_t key)
{
    size_t size = strlen(name);
    return key % size;  // ! CWE-369 zero_length_modulo
}

int main(int argc, char **argv)
{
    printf("%zu\n", slot(argc > 1 ? argv[1] : "", 17));
    return 0;
}
