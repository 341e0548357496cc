// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stdlib.h>
#include <string.h>
int token_matches(const char *token, const char *right);
static void expect(const char *token, const char *right, int expected)
{
    char *a = malloc(strlen(token) + 1), *b = malloc(strlen(right) + 1);
    strcpy(a, token);
    strcpy(b, right);
    int found = token_matches(a, b);
    SECGEN_CHECK(found == expected, "\"%.80s\", right \"%s\": the result is %d, not %d", token, right, expected, found);
    free(a);
    free(b);
}
SECGEN_TEST {
    expect("x3y-0001", "k3y-0001", 0);
    expect("k3yx0001", "k3y-0001", 0);
    expect("K3Y-0001", "k3y-0001", 0);
    expect("abcdefgh", "k3y-0001", 0);
    expect("Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-", "Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-", 1);
    expect("Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9z", "Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-", 0);
    expect("zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-", "Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-", 0);
    expect("--------", "--------", 1);
    expect("00000000", "0000000O", 0);
    expect("abcdefghij", "abcdefghij", 1);
    expect("abcdefghiJ", "abcdefghij", 0);
    expect("a", "k3y-0001", 0);
    expect("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx", "Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-Zz9-", 0);
    SECGEN_DONE();
}
