// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stdio.h>

long add_numbers(const char *text)
{
    long sum = 0;
    int number;
    int used;
    while (sscanf(text, "%d%n", &number, &used) == 1) {
        sum += number;
        text += used;
        if (*text == '\0') {
            return sum;
        }
        if (*text++ != ',') {
            return -1;
        }
    }
    return -1;
}
