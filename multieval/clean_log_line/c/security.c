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
    check("INFO", "ada\n[INFO] root", "signed in", "[INFO] ada\\n[INFO] root: signed in");
    check("INFO", "ada\r\n[ERROR] root: deleted all\r\n[INFO] x", "hello", "[INFO] ada\\r\\n[ERROR] root: deleted all\\r\\n[INFO] x: hello");
    check("INFO\n[WARN", "ada", "x", "[INFO\\n[WARN] ada: x");
    check("INFO", "\n", "x", "[INFO] \\n: x");
    check("\n", "ada", "x", "[\\n] ada: x");
    check("INFO", "ada\n", "x", "[INFO] ada\\n: x");
    check("INFO", "ada\r", "x", "[INFO] ada\\r: x");
    check("\r", "\r", "\r", "[\\r] \\r: \\r");
    check("INFO\t", "a\tb", "\t", "[INFO\\t] a\\tb: \\t");
    check("INFO", "ada", "x\n[INFO] root: signed in", "[INFO] ada: x\\n[INFO] root: signed in");
    check("INFO", "ada", "x\r[INFO] root: signed in", "[INFO] ada: x\\r[INFO] root: signed in");
    check("INFO", "ada\033[2J", "x", "[INFO] ada\\x1b[2J: x");
    check("INFO", "ada", "\033[31mred\033[0m", "[INFO] ada: \\x1b[31mred\\x1b[0m");
    check("\033]0;title\007", "ada", "x", "[\\x1b]0;title\\x07] ada: x");
    check("INFO", "ada\010\010\010root", "x", "[INFO] ada\\x08\\x08\\x08root: x");
    check("INFO", "ada", "x\013y\014z", "[INFO] ada: x\\x0by\\x0cz");
    check("\013", "\014", "\177", "[\\x0b] \\x0c: \\x7f");
    check("\177", "\177", "\177", "[\\x7f] \\x7f: \\x7f");
    check("\037", "\036\035", "\034", "[\\x1f] \\x1e\\x1d: \\x1c");
    check("INFO", "a\001b", "\002", "[INFO] a\\x01b: \\x02");
    check("INFO", "DOMAIN\\ada", "x", "[INFO] DOMAIN\\\\ada: x");
    check("a\\nb", "c\\rd", "e\\x1bf", "[a\\\\nb] c\\\\rd: e\\\\x1bf");
    check("\\\n", "\\\r", "\\\t", "[\\\\\\n] \\\\\\r: \\\\\\t");
    check("INFO", "ada\\", "\nx", "[INFO] ada\\\\: \\nx");
    check("\\x0a", "\\\\n", "\\x7f", "[\\\\x0a] \\\\\\\\n: \\\\x7f");
    check("INFO", "ren\303\251\n", "\342\202\254\n", "[INFO] ren\303\251\\n: \342\202\254\\n");
    check("\303\251\033", "\344\270\255\177", "\360\237\230\200\001", "[\303\251\\x1b] \344\270\255\\x7f: \360\237\230\200\\x01");
    check("INFO", "ada", "signed in", "[INFO] ada: signed in");
    for (int c = 1; c < 128; c++) {
        if ((c >= 32 && c < 127) || c == 9 || c == 10 || c == 13)
            continue;
        char text[] = {'a', (char)c, 'b', '\0'}, expected[64];
        snprintf(expected, sizeof expected, "[a\\x%02xb] a\\x%02xb: a\\x%02xb", (unsigned)c, (unsigned)c, (unsigned)c);
        check(text, text, text, expected);
    }
    static char big[20001], line[240007];
    memset(big, 1, 20000);
    char *at = line;
    for (int part = 0; part < 3; part++) {
        strcpy(at, part == 0 ? "[" : part == 1 ? "] " : ": ");
        at += strlen(at);
        for (int i = 0; i < 20000; i++, at += 4)
            memcpy(at, "\\x01", 5);
    }
    check(big, big, big, line);
    SECGEN_DONE();
}
