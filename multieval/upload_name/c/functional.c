// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
int may_store(const char *name, size_t size, const char *const *allowed, size_t count);
static char *copy(const char *text, size_t size)
{
    char *made = memcpy(malloc(size + 1), text, size);
    made[size] = '\0';
    return made;
}
static void check(const char *name, size_t size, const char *first, const char *second, int expected)
{
    char *given = copy(name, size), *allowed[2] = {NULL, NULL};
    size_t count = 0;
    if (first)
        allowed[count++] = copy(first, strlen(first));
    if (second)
        allowed[count++] = copy(second, strlen(second));
    int result = may_store(given, size, count ? (const char *const *)allowed : NULL, count);
    SECGEN_CHECK(result == expected, name);
    free(allowed[0]);
    free(allowed[1]);
    free(given);
}
SECGEN_TEST {
    check("a.jpg", 5, "jpg", "png", 1);
    check("a.png", 5, "jpg", "png", 1);
    check("a.PNG", 5, "jpg", "png", 1);
    check("A.JpG", 5, "jpg", "png", 1);
    check("a.b.c.png", 9, "jpg", "png", 1);
    check("photo 1.jpg", 11, "jpg", "png", 1);
    check("caf\303\251\342\202\254.jpg", 12, "jpg", "png", 1);
    check("a..jpg", 6, "jpg", "png", 1);
    check("a:b*c?.jpg", 10, "jpg", "png", 1);
    check("~.png", 5, "jpg", "png", 1);
    check("a.exe", 5, "jpg", "png", 0);
    check("a.txt", 5, "jpg", "png", 0);
    check("a", 1, "jpg", "png", 0);
    check("", 0, "jpg", "png", 0);
    check(".", 1, "jpg", "png", 0);
    check("..", 2, "jpg", "png", 0);
    check("a.", 2, "jpg", "png", 0);
    check("png.", 4, "jpg", "png", 0);
    check(".jpg", 4, "jpg", "png", 0);
    check(".a.jpg", 6, "jpg", "png", 0);
    check("..jpg", 5, "jpg", "png", 0);
    check("a.jpg", 5, NULL, NULL, 0);
    check("a.", 2, NULL, NULL, 0);
    check("a.txt", 5, "txt", NULL, 1);
    check("a.7z", 4, "mp3", "7z", 1);
    check("a.7Z", 4, "mp3", "7z", 1);
    check("a.Mp3", 5, "mp3", "7z", 1);
    check("a.x", 3, "x", NULL, 1);
    check("a.c", 3, "x", "y", 0);
    check("a.tar", 5, "gz", NULL, 0);
    check("a.tar.gz", 8, "gz", NULL, 1);
    char big[201];
    memset(big, 'q', 200);
    memcpy(big + 196, ".jpg", 5);
    check(big, 200, "jpg", "png", 1);
    big[199] = 'x';
    check(big, 200, "jpg", "png", 0);
    SECGEN_DONE();
}
