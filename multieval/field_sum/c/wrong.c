// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
int field_sum(const char *line)
{
    int sum = 0;
    int number = 0;
    for (; *line != '\0'; line++) {
        if (*line == ';') {
            sum += number;
            number = 0;
        } else if (*line >= '0' && *line <= '9') {
            number = 10 * number + *line - '0';
        }
    }
    return sum + number;
}
