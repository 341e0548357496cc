// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>

void split_money(long long amount, const int *weights, size_t count, long long *shares)
{
    double sum = 0;
    for (size_t i = 0; i < count; i++) {
        sum += weights[i];
    }
    int equal = sum == 0;
    if (equal) {
        sum = (double)count;
    }
    long long left = amount;
    for (size_t i = 0; i < count; i++) {
        double weight = equal ? 1.0 : weights[i];
        shares[i] = (long long)((double)amount * weight / sum);
        left -= shares[i];
    }
    for (size_t i = 0; i < count && left > 0; i++) {
        if (equal || weights[i] != 0) {
            shares[i]++;
            left--;
        }
    }
}
