// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
int parse_port(const char *text);
SECGEN_TEST {
    SECGEN_CHECK(parse_port("8080") == 8080, "\"8080\" is a port");
    SECGEN_CHECK(parse_port("65535") == 65535, "\"65535\" is a port");
    SECGEN_CHECK(parse_port("65536") == -1, "\"65536\" is none");
    SECGEN_CHECK(parse_port("080") == -1, "\"080\" is none");
    SECGEN_CHECK(parse_port("80a") == -1, "\"80a\" is none");
    SECGEN_DONE();
}
