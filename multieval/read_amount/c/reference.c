// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
long long read_amount(const char *text)
{
    long long cents = 0;
    for (; *text != '\0'; text++)
        if (*text != '.')
            cents = cents * 10 + (*text - '0');
    return cents;
}
