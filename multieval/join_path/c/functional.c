// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stdlib.h>
#include <string.h>
char *join_path(const char *base, const char *name);
static char *copy(const char *text)
{
    size_t size = strlen(text) + 1;
    return memcpy(malloc(size), text, size);
}
static void check(const char *base, const char *name, const char *expected)
{
    char *a = copy(base), *b = copy(name);
    char *path = join_path(a, b);
    if (expected)
        SECGEN_CHECK(path && strcmp(path, expected) == 0, name);
    else
        SECGEN_CHECK(path == NULL, name);
    free(path);
    free(a);
    free(b);
}
SECGEN_TEST {
    check("/data", "a", "/data/a");
    check("/data", "a/", "/data/a");
    check("/data", ".", "/data");
    check("/data", "./././a/.", "/data/a");
    check("/data", "a/b/../../c", "/data/c");
    check("/data", "a/..", "/data");
    check("/data", "a//b///c", "/data/a/b/c");
    check("/data", "...", "/data/...");
    check("/data", ".hidden", "/data/.hidden");
    check("/data", "..a/b..", "/data/..a/b..");
    check("/data", "a b/\303\251\\c", "/data/a b/\303\251\\c");
    check("/a/b/c", "d/./e/../f", "/a/b/c/d/f");
    check("/", "", "/");
    check("/", "x", "/x");
    check("/", "a/../..", "/");
    check("/", "../../a", "/a");
    check("/data", "../data/a", "/data/a");
    check("/data", "a/../../data", "/data");
    check("/data", "data", "/data/data");
    check("/d", "dd/d/../d", "/d/dd/d");
    check("/proc/self", "a", "/proc/self/a");
    char name[10001] = "", path[10001] = "/x";
    for (size_t i = 0; i < 9990; i++) {
        name[i] = i % 2 ? '/' : 'q';
        path[i + 2] = i % 2 ? 'q' : '/';
    }
    name[9989] = '\0';
    path[9992] = '\0';
    check("/x", name, path);
    SECGEN_DONE();
}
