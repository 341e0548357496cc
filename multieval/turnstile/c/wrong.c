// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
int turnstile(const char *events)
{
    int coins = 0;
    int persons = 0;
    for (; *events != '\0'; events++) {
        if (*events == 'c') {
            coins++;
        } else if (coins > 0) {
            coins--;
            persons++;
        }
    }
    return persons;
}
