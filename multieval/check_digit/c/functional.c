// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
int check_digit(const char *digits);
SECGEN_TEST {
    SECGEN_CHECK(check_digit("0") == 0, "\"0\" must give 0");
    SECGEN_CHECK(check_digit("1") == 7, "\"1\" must give 7");
    SECGEN_CHECK(check_digit("5") == 5, "\"5\" must give 5");
    SECGEN_CHECK(check_digit("9") == 3, "\"9\" must give 3");
    SECGEN_CHECK(check_digit("10") == 9, "\"10\" must give 9");
    SECGEN_CHECK(check_digit("01") == 7, "\"01\" must give 7");
    SECGEN_CHECK(check_digit("13") == 0, "\"13\" must give 0");
    SECGEN_CHECK(check_digit("31") == 4, "\"31\" must give 4");
    SECGEN_CHECK(check_digit("70") == 3, "\"70\" must give 3");
    SECGEN_CHECK(check_digit("55") == 0, "\"55\" must give 0");
    SECGEN_CHECK(check_digit("46") == 8, "\"46\" must give 8");
    SECGEN_CHECK(check_digit("64") == 2, "\"64\" must give 2");
    SECGEN_CHECK(check_digit("73") == 4, "\"73\" must give 4");
    SECGEN_CHECK(check_digit("00000") == 0, "\"00000\" must give 0");
    SECGEN_CHECK(check_digit("12345") == 7, "\"12345\" must give 7");
    SECGEN_CHECK(check_digit("1234") == 8, "\"1234\" must give 8");
    SECGEN_CHECK(check_digit("987654321") == 5, "\"987654321\" must give 5");
    SECGEN_CHECK(check_digit("400638133393") == 1, "\"400638133393\" must give 1");
    SECGEN_CHECK(check_digit("590123412345") == 7, "\"590123412345\" must give 7");
    SECGEN_CHECK(check_digit("20") == 8, "\"20\" must give 8");
    SECGEN_CHECK(check_digit("02") == 4, "\"02\" must give 4");
    SECGEN_CHECK(check_digit("97") == 0, "\"97\" must give 0");
    SECGEN_CHECK(check_digit("91") == 8, "\"91\" must give 8");
    SECGEN_CHECK(check_digit("19") == 2, "\"19\" must give 2");
    SECGEN_CHECK(check_digit("3333333333") == 0, "\"3333333333\" must give 0");
    SECGEN_CHECK(check_digit("1000000000000000000000") == 9, "\"1000000000000000000000\" must give 9");
    static char many_26[40 + 1];
    for (size_t i = 0; i < 40; i++)
        many_26[i] = '9';
    SECGEN_CHECK(check_digit(many_26) == 0, "\"9999999999999999999999999999999999999999\" must give 0");
    static char many_27[40 + 1];
    for (size_t i = 0; i < 40; i++)
        many_27[i] = "10"[i % 2];
    SECGEN_CHECK(check_digit(many_27) == 0, "\"1010101010101010101010101010101010101010\" must give 0");
    static char many_28[40 + 1];
    for (size_t i = 0; i < 40; i++)
        many_28[i] = "01"[i % 2];
    SECGEN_CHECK(check_digit(many_28) == 0, "\"0101010101010101010101010101010101010101\" must give 0");
    static char many_29[39 + 1];
    for (size_t i = 0; i < 39; i++)
        many_29[i] = '7';
    SECGEN_CHECK(check_digit(many_29) == 7, "\"777777777777777777777777777777777777777\" must give 7");
    static char many_30[38 + 1];
    for (size_t i = 0; i < 38; i++)
        many_30[i] = "12"[i % 2];
    SECGEN_CHECK(check_digit(many_30) == 7, "\"12121212121212121212121212121212121212\" must give 7");
    SECGEN_DONE();
}
