// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
int wildcard_match(const char *pattern, const char *text)
{
    if (*pattern == '\0')
        return *text == '\0';
    if (*pattern == '*') {
        if (wildcard_match(pattern + 1, text))
            return 1;
        return *text && wildcard_match(pattern, text + 1);
    }
    if (*text && (*pattern == '?' || *pattern == *text))
        return wildcard_match(pattern + 1, text + 1);
    return 0;
}
