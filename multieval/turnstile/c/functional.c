// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
int turnstile(const char *events);
SECGEN_TEST {
    SECGEN_CHECK(turnstile("c") == 0, "\"c\" must give 0");
    SECGEN_CHECK(turnstile("p") == 0, "\"p\" must give 0");
    SECGEN_CHECK(turnstile("pp") == 0, "\"pp\" must give 0");
    SECGEN_CHECK(turnstile("cc") == 0, "\"cc\" must give 0");
    SECGEN_CHECK(turnstile("pc") == 0, "\"pc\" must give 0");
    SECGEN_CHECK(turnstile("cpp") == 1, "\"cpp\" must give 1");
    SECGEN_CHECK(turnstile("ccp") == 1, "\"ccp\" must give 1");
    SECGEN_CHECK(turnstile("ccpp") == 1, "\"ccpp\" must give 1");
    SECGEN_CHECK(turnstile("cccppp") == 1, "\"cccppp\" must give 1");
    SECGEN_CHECK(turnstile("cpccpp") == 2, "\"cpccpp\" must give 2");
    SECGEN_CHECK(turnstile("ppcpp") == 1, "\"ppcpp\" must give 1");
    SECGEN_CHECK(turnstile("cppcp") == 2, "\"cppcp\" must give 2");
    SECGEN_CHECK(turnstile("ccpcpp") == 2, "\"ccpcpp\" must give 2");
    SECGEN_CHECK(turnstile("pcpcpcp") == 3, "\"pcpcpcp\" must give 3");
    SECGEN_CHECK(turnstile("ccccp") == 1, "\"ccccp\" must give 1");
    SECGEN_CHECK(turnstile("cpppp") == 1, "\"cpppp\" must give 1");
    SECGEN_CHECK(turnstile("pppcccpppc") == 1, "\"pppcccpppc\" must give 1");
    SECGEN_CHECK(turnstile("cpcppcccpc") == 3, "\"cpcppcccpc\" must give 3");
    SECGEN_CHECK(turnstile("ppppcccc") == 0, "\"ppppcccc\" must give 0");
    SECGEN_CHECK(turnstile("cpcpcpcpcpc") == 5, "\"cpcpcpcpcpc\" must give 5");
    static char many_20[10000 + 1];
    for (size_t i = 0; i < 10000; i++)
        many_20[i] = "ccpp"[i % 4];
    SECGEN_CHECK(turnstile(many_20) == 2500, "a text of 10000 characters must give 2500");
    static char many_21[10000 + 1];
    for (size_t i = 0; i < 10000; i++)
        many_21[i] = "cp"[i % 2];
    SECGEN_CHECK(turnstile(many_21) == 5000, "a text of 10000 characters must give 5000");
    static char many_22[10000 + 1];
    for (size_t i = 0; i < 10000; i++)
        many_22[i] = 'p';
    SECGEN_CHECK(turnstile(many_22) == 0, "a text of 10000 characters must give 0");
    static char many_23[10000 + 1];
    for (size_t i = 0; i < 10000; i++)
        many_23[i] = 'c';
    SECGEN_CHECK(turnstile(many_23) == 0, "a text of 10000 characters must give 0");
    SECGEN_DONE();
}
