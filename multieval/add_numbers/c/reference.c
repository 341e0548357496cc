// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
long add_numbers(const char *text)
{
    long sum = 0;
    for (;;) {
        long number = 0;
        int digits = 0;
        for (; *text >= '0' && *text <= '9'; text++) {
            if (++digits > 6)
                return -1;
            number = number * 10 + (*text - '0');
        }
        if (digits == 0)
            return -1;
        sum += number;
        if (*text == '\0')
            return sum;
        if (*text++ != ',')
            return -1;
    }
}
