// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
int price_cents(const char *price);
SECGEN_TEST {
    SECGEN_CHECK(price_cents("12.50") == 1250, "\"12.50\" must give 1250");
    SECGEN_CHECK(price_cents("7") == 700, "\"7\" must give 700");
    SECGEN_CHECK(price_cents("3.25") == 325, "\"3.25\" must give 325");
    SECGEN_DONE();
}
