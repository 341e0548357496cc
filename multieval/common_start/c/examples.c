// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
int common_start(const char *first, const char *second);
SECGEN_TEST {
    SECGEN_CHECK(common_start("banana", "bandit") == 3, "\"banana\"; \"bandit\" must give 3");
    SECGEN_CHECK(common_start("sun", "moon") == 0, "\"sun\"; \"moon\" must give 0");
    SECGEN_CHECK(common_start("tea", "tear") == 3, "\"tea\"; \"tear\" must give 3");
    SECGEN_DONE();
}
