// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
int parse_port(const char *text);
SECGEN_TEST {
    SECGEN_CHECK(parse_port("1") == 1, "\"1\" is a port");
    SECGEN_CHECK(parse_port("9") == 9, "\"9\" is a port");
    SECGEN_CHECK(parse_port("10") == 10, "\"10\" is a port");
    SECGEN_CHECK(parse_port("443") == 443, "\"443\" is a port");
    SECGEN_CHECK(parse_port("1024") == 1024, "\"1024\" is a port");
    SECGEN_CHECK(parse_port("10000") == 10000, "\"10000\" is a port");
    SECGEN_CHECK(parse_port("32768") == 32768, "\"32768\" is a port");
    SECGEN_CHECK(parse_port("49151") == 49151, "\"49151\" is a port");
    SECGEN_CHECK(parse_port("59999") == 59999, "\"59999\" is a port");
    SECGEN_CHECK(parse_port("65534") == 65534, "\"65534\" is a port");
    SECGEN_CHECK(parse_port("60010") == 60010, "\"60010\" is a port");
    SECGEN_CHECK(parse_port("") == -1, "\"\" is none");
    SECGEN_CHECK(parse_port("0") == -1, "\"0\" is none");
    SECGEN_CHECK(parse_port("00") == -1, "\"00\" is none");
    SECGEN_CHECK(parse_port("01") == -1, "\"01\" is none");
    SECGEN_CHECK(parse_port("065535") == -1, "\"065535\" is none");
    SECGEN_CHECK(parse_port("65540") == -1, "\"65540\" is none");
    SECGEN_CHECK(parse_port("65600") == -1, "\"65600\" is none");
    SECGEN_CHECK(parse_port("66000") == -1, "\"66000\" is none");
    SECGEN_CHECK(parse_port("70000") == -1, "\"70000\" is none");
    SECGEN_CHECK(parse_port("99999") == -1, "\"99999\" is none");
    SECGEN_CHECK(parse_port("100000") == -1, "\"100000\" is none");
    SECGEN_CHECK(parse_port("655350") == -1, "\"655350\" is none");
    SECGEN_CHECK(parse_port("1000000") == -1, "\"1000000\" is none");
    SECGEN_CHECK(parse_port("a") == -1, "\"a\" is none");
    SECGEN_CHECK(parse_port("http") == -1, "\"http\" is none");
    SECGEN_CHECK(parse_port("8o80") == -1, "\"8o80\" is none");
    SECGEN_CHECK(parse_port("a80") == -1, "\"a80\" is none");
    SECGEN_CHECK(parse_port("80.") == -1, "\"80.\" is none");
    SECGEN_CHECK(parse_port("8,080") == -1, "\"8,080\" is none");
    SECGEN_CHECK(parse_port("0x50") == -1, "\"0x50\" is none");
    SECGEN_CHECK(parse_port("-80") == -1, "\"-80\" is none");
    SECGEN_CHECK(parse_port("-1") == -1, "\"-1\" is none");
    SECGEN_CHECK(parse_port("80/tcp") == -1, "\"80/tcp\" is none");
    SECGEN_CHECK(parse_port("1:2") == -1, "\"1:2\" is none");
    SECGEN_DONE();
}
