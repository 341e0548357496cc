// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
int copies_price(int copies);
SECGEN_TEST {
    SECGEN_CHECK(copies_price(0) == 0, "0 must give 0");
    SECGEN_CHECK(copies_price(1) == 20, "1 must give 20");
    SECGEN_CHECK(copies_price(2) == 40, "2 must give 40");
    SECGEN_CHECK(copies_price(49) == 980, "49 must give 980");
    SECGEN_CHECK(copies_price(51) == 1012, "51 must give 1012");
    SECGEN_CHECK(copies_price(52) == 1024, "52 must give 1024");
    SECGEN_CHECK(copies_price(100) == 1600, "100 must give 1600");
    SECGEN_CHECK(copies_price(149) == 2188, "149 must give 2188");
    SECGEN_CHECK(copies_price(150) == 2200, "150 must give 2200");
    SECGEN_CHECK(copies_price(151) == 2212, "151 must give 2212");
    SECGEN_CHECK(copies_price(199) == 2788, "199 must give 2788");
    SECGEN_CHECK(copies_price(200) == 2800, "200 must give 2800");
    SECGEN_CHECK(copies_price(201) == 2805, "201 must give 2805");
    SECGEN_CHECK(copies_price(202) == 2810, "202 must give 2810");
    SECGEN_CHECK(copies_price(210) == 2850, "210 must give 2850");
    SECGEN_CHECK(copies_price(250) == 3050, "250 must give 3050");
    SECGEN_CHECK(copies_price(400) == 3800, "400 must give 3800");
    SECGEN_CHECK(copies_price(1000) == 6800, "1000 must give 6800");
    SECGEN_CHECK(copies_price(999999) == 5001795, "999999 must give 5001795");
    SECGEN_CHECK(copies_price(1000000) == 5001800, "1000000 must give 5001800");
    SECGEN_DONE();
}
