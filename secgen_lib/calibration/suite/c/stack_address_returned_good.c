// calibration: use after free; run: -; shown by: nothing
#include <stdio.h>

static const char *label(int n)
{
    static char text[16];
    snprintf(text, sizeof text, "no. %d", n);
    return text;
}

int main(void)
{
    const char *l = label(3);
    puts(l ? l : "");
    return 0;
}
