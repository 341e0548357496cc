// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <ctype.h>

void letter_counts(const char *text, int *counts)
{
    int seen[128] = {0};
    for (int c = *text; c != 0; c = *++text)
        seen[c]++;
    for (int i = 0; i < 26; i++)
        counts[i] = seen['a' + i] + seen[toupper('a' + i)];
}
