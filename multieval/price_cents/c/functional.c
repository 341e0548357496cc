// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
int price_cents(const char *price);
SECGEN_TEST {
    SECGEN_CHECK(price_cents("0") == 0, "\"0\" must give 0");
    SECGEN_CHECK(price_cents("0.0") == 0, "\"0.0\" must give 0");
    SECGEN_CHECK(price_cents("0.00") == 0, "\"0.00\" must give 0");
    SECGEN_CHECK(price_cents("0.01") == 1, "\"0.01\" must give 1");
    SECGEN_CHECK(price_cents("0.1") == 10, "\"0.1\" must give 10");
    SECGEN_CHECK(price_cents("0.10") == 10, "\"0.10\" must give 10");
    SECGEN_CHECK(price_cents("0.09") == 9, "\"0.09\" must give 9");
    SECGEN_CHECK(price_cents("0.9") == 90, "\"0.9\" must give 90");
    SECGEN_CHECK(price_cents("0.29") == 29, "\"0.29\" must give 29");
    SECGEN_CHECK(price_cents("0.57") == 57, "\"0.57\" must give 57");
    SECGEN_CHECK(price_cents("0.58") == 58, "\"0.58\" must give 58");
    SECGEN_CHECK(price_cents("1.1") == 110, "\"1.1\" must give 110");
    SECGEN_CHECK(price_cents("1.15") == 115, "\"1.15\" must give 115");
    SECGEN_CHECK(price_cents("2.3") == 230, "\"2.3\" must give 230");
    SECGEN_CHECK(price_cents("2.03") == 203, "\"2.03\" must give 203");
    SECGEN_CHECK(price_cents("4.35") == 435, "\"4.35\" must give 435");
    SECGEN_CHECK(price_cents("8.2") == 820, "\"8.2\" must give 820");
    SECGEN_CHECK(price_cents("8.41") == 841, "\"8.41\" must give 841");
    SECGEN_CHECK(price_cents("9.95") == 995, "\"9.95\" must give 995");
    SECGEN_CHECK(price_cents("10") == 1000, "\"10\" must give 1000");
    SECGEN_CHECK(price_cents("16.08") == 1608, "\"16.08\" must give 1608");
    SECGEN_CHECK(price_cents("19.99") == 1999, "\"19.99\" must give 1999");
    SECGEN_CHECK(price_cents("33.33") == 3333, "\"33.33\" must give 3333");
    SECGEN_CHECK(price_cents("64.1") == 6410, "\"64.1\" must give 6410");
    SECGEN_CHECK(price_cents("69.99") == 6999, "\"69.99\" must give 6999");
    SECGEN_CHECK(price_cents("80.05") == 8005, "\"80.05\" must give 8005");
    SECGEN_CHECK(price_cents("100.7") == 10070, "\"100.7\" must give 10070");
    SECGEN_CHECK(price_cents("1001.15") == 100115, "\"1001.15\" must give 100115");
    SECGEN_CHECK(price_cents("999999") == 99999900, "\"999999\" must give 99999900");
    SECGEN_CHECK(price_cents("999999.9") == 99999990, "\"999999.9\" must give 99999990");
    SECGEN_CHECK(price_cents("999999.99") == 99999999, "\"999999.99\" must give 99999999");
    SECGEN_CHECK(price_cents("131072.01") == 13107201, "\"131072.01\" must give 13107201");
    SECGEN_CHECK(price_cents("262144.29") == 26214429, "\"262144.29\" must give 26214429");
    SECGEN_CHECK(price_cents("007") == 700, "\"007\" must give 700");
    SECGEN_CHECK(price_cents("00.5") == 50, "\"00.5\" must give 50");
    SECGEN_DONE();
}
