// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
int copies_price(int copies);
SECGEN_TEST {
    SECGEN_CHECK(copies_price(10) == 200, "10 must give 200");
    SECGEN_CHECK(copies_price(60) == 1120, "60 must give 1120");
    SECGEN_CHECK(copies_price(50) == 1000, "50 must give 1000");
    SECGEN_DONE();
}
