// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
void letter_counts(const char *text, int *counts)
{
    int table[256] = {0};
    for (const char *p = text; *p; p++) {
        int c = *p;
        table[c]++;
    }
    for (int i = 0; i < 26; i++)
        counts[i] = table['a' + i] + table['A' + i];
}
