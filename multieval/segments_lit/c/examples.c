// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
int segments_lit(int number);
SECGEN_TEST {
    SECGEN_CHECK(segments_lit(17) == 5, "17 must give 5");
    SECGEN_CHECK(segments_lit(208) == 18, "208 must give 18");
    SECGEN_CHECK(segments_lit(4) == 4, "4 must give 4");
    SECGEN_DONE();
}
