// calibration: use after free; run: -; shown by: compiler
#include <stdio.h>

static const char *label(int n)
{
    char text[16];
    snprintf(text, sizeof text, "no. %d", n);
    return text;  // ! CWE-562 stack_address_returned
}

int main(void)
{
    const char *l = label(3);
    puts(l ? l : "");
    return 0;
}
