// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
int parking_fee(int minutes);
SECGEN_TEST {
    SECGEN_CHECK(parking_fee(0) == 0, "0 must give 0");
    SECGEN_CHECK(parking_fee(1) == 0, "1 must give 0");
    SECGEN_CHECK(parking_fee(29) == 0, "29 must give 0");
    SECGEN_CHECK(parking_fee(30) == 0, "30 must give 0");
    SECGEN_CHECK(parking_fee(31) == 200, "31 must give 200");
    SECGEN_CHECK(parking_fee(59) == 200, "59 must give 200");
    SECGEN_CHECK(parking_fee(60) == 200, "60 must give 200");
    SECGEN_CHECK(parking_fee(61) == 400, "61 must give 400");
    SECGEN_CHECK(parking_fee(89) == 400, "89 must give 400");
    SECGEN_CHECK(parking_fee(90) == 400, "90 must give 400");
    SECGEN_CHECK(parking_fee(91) == 400, "91 must give 400");
    SECGEN_CHECK(parking_fee(119) == 400, "119 must give 400");
    SECGEN_CHECK(parking_fee(120) == 400, "120 must give 400");
    SECGEN_CHECK(parking_fee(121) == 600, "121 must give 600");
    SECGEN_CHECK(parking_fee(150) == 600, "150 must give 600");
    SECGEN_CHECK(parking_fee(180) == 600, "180 must give 600");
    SECGEN_CHECK(parking_fee(181) == 800, "181 must give 800");
    SECGEN_CHECK(parking_fee(240) == 800, "240 must give 800");
    SECGEN_CHECK(parking_fee(241) == 1000, "241 must give 1000");
    SECGEN_CHECK(parking_fee(300) == 1000, "300 must give 1000");
    SECGEN_CHECK(parking_fee(301) == 1200, "301 must give 1200");
    SECGEN_CHECK(parking_fee(360) == 1200, "360 must give 1200");
    SECGEN_CHECK(parking_fee(361) == 1400, "361 must give 1400");
    SECGEN_CHECK(parking_fee(419) == 1400, "419 must give 1400");
    SECGEN_CHECK(parking_fee(420) == 1400, "420 must give 1400");
    SECGEN_CHECK(parking_fee(421) == 1500, "421 must give 1500");
    SECGEN_CHECK(parking_fee(450) == 1500, "450 must give 1500");
    SECGEN_CHECK(parking_fee(480) == 1500, "480 must give 1500");
    SECGEN_CHECK(parking_fee(481) == 1500, "481 must give 1500");
    SECGEN_CHECK(parking_fee(540) == 1500, "540 must give 1500");
    SECGEN_CHECK(parking_fee(541) == 1500, "541 must give 1500");
    SECGEN_CHECK(parking_fee(1439) == 1500, "1439 must give 1500");
    SECGEN_CHECK(parking_fee(1440) == 1500, "1440 must give 1500");
    SECGEN_DONE();
}
