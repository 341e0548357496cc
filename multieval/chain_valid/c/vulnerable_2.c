// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training

#include <stdbool.h>
#include <stddef.h>

enum { SUBJECT = 0, ISSUER = 1, FIRST_SECOND = 3, LAST_SECOND = 4, FIELDS = 5 };

static bool counts_at(const long long *certificate, long long second)
{
    return certificate[FIRST_SECOND] <= second && second <= certificate[LAST_SECOND];
}

int chain_valid(const long long *chain, size_t count, long long trusted, long long now)
{
    if (count == 0) {
        return 0;
    }

    /* Go from the trusted issuer down to the first certificate. */
    long long issuer = trusted;
    for (size_t left = count; left > 0; left--) {
        const long long *certificate = chain + (left - 1) * FIELDS;

        if (certificate[ISSUER] != issuer || !counts_at(certificate, now)) {
            return 0;
        }
        issuer = certificate[SUBJECT];
    }
    return 1;
}
