// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
int round_cash(int amount);
SECGEN_TEST {
    SECGEN_CHECK(round_cash(123) == 120, "123 must give 120");
    SECGEN_CHECK(round_cash(78) == 80, "78 must give 80");
    SECGEN_CHECK(round_cash(35) == 40, "35 must give 40");
    SECGEN_CHECK(round_cash(-3) == 0, "-3 must give 0");
    SECGEN_DONE();
}
