// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
int savings_after(int cents, int months);
SECGEN_TEST {
    SECGEN_CHECK(savings_after(10000, 1) == 10100, "10000; 1 must give 10100");
    SECGEN_CHECK(savings_after(250, 1) == 252, "250; 1 must give 252");
    SECGEN_CHECK(savings_after(500, 0) == 500, "500; 0 must give 500");
    SECGEN_DONE();
}
