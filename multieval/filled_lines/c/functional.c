// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
int filled_lines(const char *text);
SECGEN_TEST {
    SECGEN_CHECK(filled_lines("a") == 1, "\"a\" must give 1");
    SECGEN_CHECK(filled_lines("a\n") == 1, "\"a\n\" must give 1");
    SECGEN_CHECK(filled_lines("\na") == 1, "\"\na\" must give 1");
    SECGEN_CHECK(filled_lines("\n") == 0, "\"\n\" must give 0");
    SECGEN_CHECK(filled_lines("\n\n\n") == 0, "\"\n\n\n\" must give 0");
    SECGEN_CHECK(filled_lines(" ") == 0, "\" \" must give 0");
    SECGEN_CHECK(filled_lines("   \n  ") == 0, "\"   \n  \" must give 0");
    SECGEN_CHECK(filled_lines("a\nb") == 2, "\"a\nb\" must give 2");
    SECGEN_CHECK(filled_lines("a\n \nb") == 2, "\"a\n \nb\" must give 2");
    SECGEN_CHECK(filled_lines(" \na\n ") == 1, "\" \na\n \" must give 1");
    SECGEN_CHECK(filled_lines("  x  \n") == 1, "\"  x  \n\" must give 1");
    SECGEN_CHECK(filled_lines(" x\n y\n z") == 3, "\" x\n y\n z\" must give 3");
    SECGEN_CHECK(filled_lines("a\n\n\nb\n\n") == 2, "\"a\n\n\nb\n\n\" must give 2");
    SECGEN_CHECK(filled_lines("a b c d") == 1, "\"a b c d\" must give 1");
    SECGEN_CHECK(filled_lines("a\nb\nc\nd\ne") == 5, "\"a\nb\nc\nd\ne\" must give 5");
    SECGEN_CHECK(filled_lines("\n \n  \n   \nx") == 1, "\"\n \n  \n   \nx\" must give 1");
    SECGEN_CHECK(filled_lines(" \n \n \n") == 0, "\" \n \n \n\" must give 0");
    SECGEN_CHECK(filled_lines(".\n,\n;\n") == 3, "\".\n,\n;\n\" must give 3");
    SECGEN_CHECK(filled_lines("0\n\n0") == 2, "\"0\n\n0\" must give 2");
    SECGEN_CHECK(filled_lines("last line") == 1, "\"last line\" must give 1");
    SECGEN_CHECK(filled_lines("x \n  \ny ") == 2, "\"x \n  \ny \" must give 2");
    SECGEN_CHECK(filled_lines("a\n b\n  c\n   ") == 3, "\"a\n b\n  c\n   \" must give 3");
    static char many_22[1000 + 1];
    for (size_t i = 0; i < 1000; i++)
        many_22[i] = "a\n"[i % 2];
    SECGEN_CHECK(filled_lines(many_22) == 500, "a text of 1000 characters must give 500");
    static char many_23[1000 + 1];
    for (size_t i = 0; i < 1000; i++)
        many_23[i] = " \n"[i % 2];
    SECGEN_CHECK(filled_lines(many_23) == 0, "a text of 1000 characters must give 0");
    static char many_24[1000 + 1];
    for (size_t i = 0; i < 1000; i++)
        many_24[i] = '\n';
    SECGEN_CHECK(filled_lines(many_24) == 0, "a text of 1000 characters must give 0");
    static char many_25[1000 + 1];
    for (size_t i = 0; i < 1000; i++)
        many_25[i] = 'x';
    SECGEN_CHECK(filled_lines(many_25) == 1, "a text of 1000 characters must give 1");
    SECGEN_DONE();
}
