// calibration: null dereference; run: nothing-here; shown by: nothing
#include <stdio.h>
#include <string.h>

int main(int argc, char **argv)
{
    const char *text = argc > 1 ? argv[1] : "key=value";
    const char *sign = strchr(text, '=');
    if (sign == NULL)
        return 0;
    if (sign[1] == '\0')
        puts("empty");
    return 0;
}
