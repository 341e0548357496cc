// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stdlib.h>
#include <string.h>
char *local_redirect(const char *target);
static void check(const char *target, int kept)
{
    size_t size = strlen(target) + 1;
    char *copy = memcpy(malloc(size), target, size);
    char *result = local_redirect(copy);
    free(copy);
    SECGEN_CHECK(result && strcmp(result, kept ? target : "/") == 0, kept ? "it is to be kept" : "it is not to be kept");
    free(result);
}
SECGEN_TEST {
    check("/account/orders?page=2", 1);
    check("https://example.com/", 0);
    check("", 0);
    SECGEN_DONE();
}
