// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
int turnstile(const char *events);
SECGEN_TEST {
    SECGEN_CHECK(turnstile("cp") == 1, "\"cp\" must give 1");
    SECGEN_CHECK(turnstile("pcp") == 1, "\"pcp\" must give 1");
    SECGEN_CHECK(turnstile("cpcp") == 2, "\"cpcp\" must give 2");
    SECGEN_CHECK(turnstile("") == 0, "\"\" must give 0");
    SECGEN_DONE();
}
