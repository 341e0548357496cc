// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>

long long count_covered(const long long *firsts, const long long *lasts, size_t count)
{
    long long covered = 0;
    for (size_t i = 0; i < count; i++) {
        for (long long n = firsts[i]; n <= lasts[i]; n++) {
            size_t earlier = 0;
            while (earlier < i && (n < firsts[earlier] || n > lasts[earlier]))
                earlier++;
            if (earlier == i)
                covered++;
        }
    }
    return covered;
}
