// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
int segments_lit(int number);
SECGEN_TEST {
    SECGEN_CHECK(segments_lit(0) == 6, "0 must give 6");
    SECGEN_CHECK(segments_lit(1) == 2, "1 must give 2");
    SECGEN_CHECK(segments_lit(2) == 5, "2 must give 5");
    SECGEN_CHECK(segments_lit(3) == 5, "3 must give 5");
    SECGEN_CHECK(segments_lit(5) == 5, "5 must give 5");
    SECGEN_CHECK(segments_lit(6) == 6, "6 must give 6");
    SECGEN_CHECK(segments_lit(7) == 3, "7 must give 3");
    SECGEN_CHECK(segments_lit(8) == 7, "8 must give 7");
    SECGEN_CHECK(segments_lit(9) == 6, "9 must give 6");
    SECGEN_CHECK(segments_lit(10) == 8, "10 must give 8");
    SECGEN_CHECK(segments_lit(11) == 4, "11 must give 4");
    SECGEN_CHECK(segments_lit(-1) == 3, "-1 must give 3");
    SECGEN_CHECK(segments_lit(-8) == 8, "-8 must give 8");
    SECGEN_CHECK(segments_lit(-10) == 9, "-10 must give 9");
    SECGEN_CHECK(segments_lit(-17) == 6, "-17 must give 6");
    SECGEN_CHECK(segments_lit(100) == 14, "100 must give 14");
    SECGEN_CHECK(segments_lit(-100) == 15, "-100 must give 15");
    SECGEN_CHECK(segments_lit(1000) == 20, "1000 must give 20");
    SECGEN_CHECK(segments_lit(999999) == 36, "999999 must give 36");
    SECGEN_CHECK(segments_lit(-999999) == 37, "-999999 must give 37");
    SECGEN_CHECK(segments_lit(888888) == 42, "888888 must give 42");
    SECGEN_CHECK(segments_lit(111111) == 12, "111111 must give 12");
    SECGEN_CHECK(segments_lit(-111111) == 13, "-111111 must give 13");
    SECGEN_CHECK(segments_lit(123456) == 27, "123456 must give 27");
    SECGEN_CHECK(segments_lit(-987654) == 32, "-987654 must give 32");
    SECGEN_CHECK(segments_lit(700007) == 30, "700007 must give 30");
    SECGEN_CHECK(segments_lit(-5) == 6, "-5 must give 6");
    SECGEN_CHECK(segments_lit(69) == 12, "69 must give 12");
    SECGEN_CHECK(segments_lit(34) == 9, "34 must give 9");
    SECGEN_DONE();
}
