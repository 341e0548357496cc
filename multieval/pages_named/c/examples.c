// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
int pages_named(const char *order);
SECGEN_TEST {
    SECGEN_CHECK(pages_named("1-3,7") == 4, "\"1-3,7\" must give 4");
    SECGEN_CHECK(pages_named("12,5") == 2, "\"12,5\" must give 2");
    SECGEN_CHECK(pages_named("4,4,4") == 1, "\"4,4,4\" must give 1");
    SECGEN_DONE();
}
