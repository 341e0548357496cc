// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stdbool.h>
#include <stdlib.h>

int pages_named(const char *order)
{
    bool named[1001] = {false};
    int count = 0;
    while (*order != '\0') {
        char *end;
        long first = strtol(order, &end, 10);
        long last = first;
        if (*end == '-')
            last = strtol(end + 1, &end, 10);
        if (last < first) {
            long other = first;
            first = last;
            last = other;
        }
        for (long page = first; page <= last && page <= 1000; page++) {
            count += !named[page];
            named[page] = true;
        }
        order = *end == ',' ? end + 1 : end;
    }
    return count;
}
