// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
int host_allowed(const char *host, const char *const *domains, size_t count);
static char *copy(const char *text)
{
    size_t size = strlen(text) + 1;
    return memcpy(malloc(size), text, size);
}
static void check(const char *host, const char *first, const char *second, const char *third, size_t count, int expected)
{
    const char *given[] = {first, second, third};
    char **domains = count ? malloc(count * sizeof *domains) : NULL, *name = copy(host);
    for (size_t i = 0; i < count; i++)
        domains[i] = copy(given[i]);
    SECGEN_CHECK(host_allowed(name, (const char *const *)domains, count) == expected, host);
    for (size_t i = 0; i < count; i++)
        free(domains[i]);
    free(domains);
    free(name);
}
SECGEN_TEST {
    check("www.example.com", "example.org", "example.com", NULL, 2, 1);
    check("Example.COM.", "example.com", NULL, NULL, 1, 1);
    check("www.example.net", "example.org", "example.com", NULL, 2, 0);
    SECGEN_DONE();
}
