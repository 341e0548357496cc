// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
void letter_counts(const char *text, int *counts)
{
    for (int i = 0; i < 26; i++)
        counts[i] = 0;
    for (; *text; text++) {
        if (*text >= 'a' && *text <= 'z')
            counts[*text - 'a']++;
        else if (*text >= 'A' && *text <= 'Z')
            counts[*text - 'A']++;
    }
}
