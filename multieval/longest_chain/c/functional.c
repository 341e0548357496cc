// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
int longest_chain(const int *parents, size_t count);
SECGEN_TEST {
    int a[] = {-1}, b[] = {-1, 2, 0, 1, 0, 4}, c[] = {5, 0, -1, 2, 2, 3, 2}, d[] = {-1, 0, -1, 2, 3, 4, 1, 6, 7, 8};
    SECGEN_CHECK(longest_chain(a, 1) == 1, "one root");
    SECGEN_CHECK(longest_chain(b, 6) == 4, "a tree with two branches");
    SECGEN_CHECK(longest_chain(c, 7) == 5, "parents behind their children");
    SECGEN_CHECK(longest_chain(d, 10) == 6, "two trees");
    int many[500];
    for (int i = 0; i < 500; i++)
        many[i] = i - 1;
    SECGEN_CHECK(longest_chain(many, 500) == 500, "a chain of 500");
    for (int i = 0; i < 500; i++)
        many[i] = i == 499 ? -1 : i + 1;
    SECGEN_CHECK(longest_chain(many, 500) == 500, "the same the other way");
    for (int i = 0; i < 500; i++)
        many[i] = i ? (i - 1) / 2 : -1;
    SECGEN_CHECK(longest_chain(many, 500) == 9, "a heap of 500");
    for (int i = 0; i < 500; i++)
        many[i] = i == 250 ? -1 : 250;
    SECGEN_CHECK(longest_chain(many, 500) == 2, "a star of 500");
    SECGEN_DONE();
}
