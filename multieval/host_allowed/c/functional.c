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
    check("example.com", "example.com", NULL, NULL, 1, 1);
    check("a.b.c.d.example.com", "example.com", NULL, NULL, 1, 1);
    check("example.com", "EXAMPLE.com", NULL, NULL, 1, 1);
    check("WWW.eXample.cOM", "Example.Com", NULL, NULL, 1, 1);
    check("example.com.", "example.com", NULL, NULL, 1, 1);
    check("example.com", "example.com.", NULL, NULL, 1, 1);
    check("www.example.com.", "Example.com.", NULL, NULL, 1, 1);
    check("www.example.com", "example.com.", NULL, NULL, 1, 1);
    check("example.com", NULL, NULL, NULL, 0, 0);
    check("localhost", "localhost", NULL, NULL, 1, 1);
    check("db.localhost", "localhost", NULL, NULL, 1, 1);
    check("intranet", "local", "a", "intranet", 3, 1);
    check("www.example.org", "example.com", NULL, NULL, 1, 0);
    check("www.other.example.net", "example.com", NULL, NULL, 1, 0);
    check("www.example.co", "example.com", NULL, NULL, 1, 0);
    check("a-b.x-1.example.com", "example.com", NULL, NULL, 1, 1);
    check("www.xn--bcher-kva.example", "xn--bcher-kva.example", NULL, NULL, 1, 1);
    check("1.example.com", "example.com", NULL, NULL, 1, 1);
    check("www.a.com", "b.com", "a.com", "c.com", 3, 1);
    check("www.c.com", "b.com", "a.com", "c.com", 3, 1);
    check("www.d.com", "b.com", "a.com", "c.com", 3, 0);
    check("www.example.com", "b.example.com", NULL, NULL, 1, 0);
    check("x.shop.example.com", "shop.example.com", "example.org", NULL, 2, 1);
    check("example.com", "com", NULL, NULL, 1, 1);
    check("a", NULL, NULL, NULL, 0, 0);
    SECGEN_DONE();
}
