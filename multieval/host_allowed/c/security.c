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
    check("evilexample.com", "example.com", NULL, NULL, 1, 0);
    check("evil-example.com", "example.com", NULL, NULL, 1, 0);
    check("www.evilexample.com", "example.com", NULL, NULL, 1, 0);
    check("xexample.com.", "example.com", NULL, NULL, 1, 0);
    check("EVILEXAMPLE.COM", "example.com", NULL, NULL, 1, 0);
    check("evilexample.com", "example.com.", NULL, NULL, 1, 0);
    check("1example.com", "other.org", "example.com", NULL, 2, 0);
    check("-example.com", "example.com", NULL, NULL, 1, 0);
    check("example.com.evil.org", "example.com", NULL, NULL, 1, 0);
    check("www.example.com.evil.org", "example.com", NULL, NULL, 1, 0);
    check("example.com.evil", "example.com", NULL, NULL, 1, 0);
    check("example.company", "example.com", NULL, NULL, 1, 0);
    check("example.comx.", "example.com", NULL, NULL, 1, 0);
    check("example.com-evil.org", "example.com", NULL, NULL, 1, 0);
    check("example.com.au", "example.com", NULL, NULL, 1, 0);
    check("evilexample.com.org", "example.com", NULL, NULL, 1, 0);
    check("example-com", "example.com", NULL, NULL, 1, 0);
    check("examplexcom", "example.com", NULL, NULL, 1, 0);
    check("www.examplexcom", "example.com", NULL, NULL, 1, 0);
    check("wwwxexample.com", "example.com", NULL, NULL, 1, 0);
    check("com", "example.com", NULL, NULL, 1, 0);
    check("xample.com", "example.com", NULL, NULL, 1, 0);
    check("m", "example.com", NULL, NULL, 1, 0);
    check("e", "example.com", NULL, NULL, 1, 0);
    check("com.", "example.com", NULL, NULL, 1, 0);
    check("example", "example.com", NULL, NULL, 1, 0);
    check("xample.com.", "example.com.", NULL, NULL, 1, 0);
    check("ww.example.com", "www.example.com", NULL, NULL, 1, 0);
    check("example.com", "www.example.com", NULL, NULL, 1, 0);
    check("mylocalhost", "localhost", NULL, NULL, 1, 0);
    check("localhost.evil.org", "localhost", NULL, NULL, 1, 0);
    check("localhos", "localhost", NULL, NULL, 1, 0);
    check("evilcom", "com", NULL, NULL, 1, 0);
    check("a", "b.c.d.example.com", NULL, NULL, 1, 0);
    check("www.example.com", "example.com", NULL, NULL, 1, 1);
    check("example.com", "example.com", NULL, NULL, 1, 1);
    check("example.com.example.com", "example.com", NULL, NULL, 1, 1);
    check("evil.example.com", "example.com", NULL, NULL, 1, 1);
    check("evilexample.com.example.com.", "example.com", NULL, NULL, 1, 1);
    check("evilexample.com", "example.com", "evilexample.com", NULL, 2, 1);
    check("-.example.com", "example.com", NULL, NULL, 1, 1);
    char many[256] = "", other[256] = "";
    for (size_t i = 0; i < 255; i++)
        many[i] = other[i] = i % 2 ? '.' : 'a';
    other[0] = 'b';
    check(many, many, NULL, NULL, 1, 1);
    check(many, other, NULL, NULL, 1, 0);
    check(other, "a", NULL, NULL, 1, 1);
    memset(many, 'q', 255);
    memset(other, 'q', 254);
    other[254] = '\0';
    check(many, many, NULL, NULL, 1, 1);
    check(many, other, NULL, NULL, 1, 0);
    check(other, many, NULL, NULL, 1, 0);
    many[254] = '.';
    check(many, other, NULL, NULL, 1, 1);
    check(other, many, NULL, NULL, 1, 1);
    SECGEN_DONE();
}
