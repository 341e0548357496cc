// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
int token_matches(const char *token, const char *right)
{
    int difference = 0;
    for (int i = 0; token[i] != '\0' && right[i] != '\0'; i++) {
        difference |= token[i] ^ right[i];
    }
    return difference == 0;
}
