// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
long long parse_ipv4(const char *text)
{
    long long address = 0;
    for (int part = 0; part < 4; part++) {
        if (part > 0 && *text++ != '.')
            return -1;
        if (*text < '0' || *text > '9')
            return -1;
        int number = *text++ - '0';
        while (number > 0 && *text >= '0' && *text <= '9') {
            number = number * 10 + (*text++ - '0');
            if (number > 255)
                return -1;
        }
        address = address * 256 + number;
    }
    return *text == '\0' ? address : -1;
}
