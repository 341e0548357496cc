// calibration: buffer overflow; run: abcdefghij; shown by: nothing; flagged though sound
#include <stdio.h>
#include <string.h>

struct account {
    char name[8];
    char role[8];
};

int main(int argc, char **argv)
{
    struct account a = {"", "guest"};
    const char *text = argc > 1 ? argv[1] : "joe";
    size_t n = strlen(text);
    for (size_t i = 0; i < n && i < sizeof a.name - 1; i++)
        *((char *)&a + i) = text[i];
    a.role[7] = '\0';
    printf("%s\n", a.role);
    return 0;
}
