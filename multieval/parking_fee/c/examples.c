// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
int parking_fee(int minutes);
SECGEN_TEST {
    SECGEN_CHECK(parking_fee(20) == 0, "20 must give 0");
    SECGEN_CHECK(parking_fee(45) == 200, "45 must give 200");
    SECGEN_CHECK(parking_fee(100) == 400, "100 must give 400");
    SECGEN_CHECK(parking_fee(1000) == 1500, "1000 must give 1500");
    SECGEN_DONE();
}
