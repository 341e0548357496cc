// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
int round_cash(int amount);
SECGEN_TEST {
    SECGEN_CHECK(round_cash(0) == 0, "0 must give 0");
    SECGEN_CHECK(round_cash(1) == 0, "1 must give 0");
    SECGEN_CHECK(round_cash(4) == 0, "4 must give 0");
    SECGEN_CHECK(round_cash(5) == 10, "5 must give 10");
    SECGEN_CHECK(round_cash(6) == 10, "6 must give 10");
    SECGEN_CHECK(round_cash(9) == 10, "9 must give 10");
    SECGEN_CHECK(round_cash(10) == 10, "10 must give 10");
    SECGEN_CHECK(round_cash(14) == 10, "14 must give 10");
    SECGEN_CHECK(round_cash(15) == 20, "15 must give 20");
    SECGEN_CHECK(round_cash(16) == 20, "16 must give 20");
    SECGEN_CHECK(round_cash(25) == 30, "25 must give 30");
    SECGEN_CHECK(round_cash(45) == 50, "45 must give 50");
    SECGEN_CHECK(round_cash(95) == 100, "95 must give 100");
    SECGEN_CHECK(round_cash(99) == 100, "99 must give 100");
    SECGEN_CHECK(round_cash(101) == 100, "101 must give 100");
    SECGEN_CHECK(round_cash(104) == 100, "104 must give 100");
    SECGEN_CHECK(round_cash(105) == 110, "105 must give 110");
    SECGEN_CHECK(round_cash(995) == 1000, "995 must give 1000");
    SECGEN_CHECK(round_cash(-1) == 0, "-1 must give 0");
    SECGEN_CHECK(round_cash(-4) == 0, "-4 must give 0");
    SECGEN_CHECK(round_cash(-5) == -10, "-5 must give -10");
    SECGEN_CHECK(round_cash(-6) == -10, "-6 must give -10");
    SECGEN_CHECK(round_cash(-9) == -10, "-9 must give -10");
    SECGEN_CHECK(round_cash(-10) == -10, "-10 must give -10");
    SECGEN_CHECK(round_cash(-14) == -10, "-14 must give -10");
    SECGEN_CHECK(round_cash(-15) == -20, "-15 must give -20");
    SECGEN_CHECK(round_cash(-16) == -20, "-16 must give -20");
    SECGEN_CHECK(round_cash(-25) == -30, "-25 must give -30");
    SECGEN_CHECK(round_cash(-34) == -30, "-34 must give -30");
    SECGEN_CHECK(round_cash(-45) == -50, "-45 must give -50");
    SECGEN_CHECK(round_cash(-95) == -100, "-95 must give -100");
    SECGEN_CHECK(round_cash(-99) == -100, "-99 must give -100");
    SECGEN_CHECK(round_cash(-101) == -100, "-101 must give -100");
    SECGEN_CHECK(round_cash(-105) == -110, "-105 must give -110");
    SECGEN_CHECK(round_cash(999994) == 999990, "999994 must give 999990");
    SECGEN_CHECK(round_cash(999995) == 1000000, "999995 must give 1000000");
    SECGEN_CHECK(round_cash(1000000) == 1000000, "1000000 must give 1000000");
    SECGEN_CHECK(round_cash(-999994) == -999990, "-999994 must give -999990");
    SECGEN_CHECK(round_cash(-999995) == -1000000, "-999995 must give -1000000");
    SECGEN_CHECK(round_cash(-1000000) == -1000000, "-1000000 must give -1000000");
    SECGEN_DONE();
}
