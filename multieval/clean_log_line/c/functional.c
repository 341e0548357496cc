// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
char *clean_log_line(const char *level, const char *user, const char *message);
static char *copy(const char *text)
{
    size_t size = strlen(text) + 1;
    return memcpy(malloc(size), text, size);
}
static void check(const char *level, const char *user, const char *message, const char *expected)
{
    char *a = copy(level), *b = copy(user), *c = copy(message);
    char *line = clean_log_line(a, b, c);
    SECGEN_CHECK(line && strcmp(line, expected) == 0, strlen(expected) < 200 ? expected : "a long line");
    free(line);
    free(a);
    free(b);
    free(c);
}
SECGEN_TEST {
    check("", "", "", "[] : ");
    check("a", "b", "", "[a] b: ");
    check("", "x", "y", "[] x: y");
    check("x", "", "y", "[x] : y");
    check("INFO", "ada lovelace", "a: b [c] d", "[INFO] ada lovelace: a: b [c] d");
    check("[", "]", ":", "[[] ]: :");
    check("INFO", "ada", "\n", "[INFO] ada: \\n");
    check("INFO", "ada", "a\n\nb\n", "[INFO] ada: a\\n\\nb\\n");
    check("INFO", "ada", "a\r\nb", "[INFO] ada: a\\r\\nb");
    check("INFO", "ada", "\ta\tb", "[INFO] ada: \\ta\\tb");
    check("INFO", "ada", "\\", "[INFO] ada: \\\\");
    check("INFO", "ada", "\\\\n", "[INFO] ada: \\\\\\\\n");
    check("INFO", "ada", "\\n", "[INFO] ada: \\\\n");
    check("INFO", "ada", "a\\\nb", "[INFO] ada: a\\\\\\nb");
    check("INFO", "ada", "\\t\\r\\x1b", "[INFO] ada: \\\\t\\\\r\\\\x1b");
    check("INFO", "ada", "100% %s %n {} {0} $1 'a' \"b\" <c>", "[INFO] ada: 100% %s %n {} {0} $1 'a' \"b\" <c>");
    check("ERROR", "ren\303\251", "caf\303\251 \342\202\254 \344\270\255 \360\237\230\200", "[ERROR] ren\303\251: caf\303\251 \342\202\254 \344\270\255 \360\237\230\200");
    check("\303\244", "\303\266", "\303\274\303\277\304\200", "[\303\244] \303\266: \303\274\303\277\304\200");
    check(" ", " ", " ", "[ ]  :  ");
    check("~", "!", "\302\240", "[~] !: \302\240");
    check("%s", "%d%n", "$0", "[%s] %d%n: $0");
    char big[50001], line[50020];
    memset(big, 'q', 50000);
    big[50000] = '\0';
    strcpy(line, "[q] r: ");
    strcat(line, big);
    check("q", "r", big, line);
    for (int c = 128; c < 256; c++) {
        char text[] = {'a', (char)c, 'b', '\0'}, expected[16];
        snprintf(expected, sizeof expected, "[%s] %s: %s", text, text, text);
        check(text, text, text, expected);
    }
    SECGEN_DONE();
}
