// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
int check_digit(const char *digits);
SECGEN_TEST {
    SECGEN_CHECK(check_digit("7") == 9, "\"7\" must give 9");
    SECGEN_CHECK(check_digit("214") == 1, "\"214\" must give 1");
    SECGEN_CHECK(check_digit("10203") == 2, "\"10203\" must give 2");
    SECGEN_DONE();
}
