// calibration: null dereference; run: nothing-here; shown by: address; missed by all
#include <stdio.h>
#include <string.h>

int main(int argc, char **argv)
{
    const char *text = argc > 1 ? argv[1] : "key=value";
    const char *sign = strchr(text, '=');
    if (sign[1] == '\0')  // ! CWE-476 null_dereference
        puts("empty");
    return 0;
}
