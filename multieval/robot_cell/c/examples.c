// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
int robot_cell(const char *commands);
SECGEN_TEST {
    SECGEN_CHECK(robot_cell("FFRF") == 12, "\"FFRF\" must give 12");
    SECGEN_CHECK(robot_cell("RFFFLF") == 31, "\"RFFFLF\" must give 31");
    SECGEN_CHECK(robot_cell("") == 0, "\"\" must give 0");
    SECGEN_DONE();
}
