// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>
#include <string.h>

void best_customer(const char *const *names, const int *amounts, size_t count, char *best)
{
    size_t first = 0;
    int most = -2000001;
    for (size_t i = 0; i < count; i++) {
        int sum = 0;
        for (size_t k = 0; k < count; k++) {
            if (strcmp(names[k], names[i]) == 0)
                sum += amounts[k];
        }
        if (sum > most) {
            most = sum;
            first = i;
        }
    }
    memcpy(best, names[first], strlen(names[first]) + 1);
}
