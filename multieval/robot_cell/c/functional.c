// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
int robot_cell(const char *commands);
SECGEN_TEST {
    SECGEN_CHECK(robot_cell("F") == 1, "\"F\" must give 1");
    SECGEN_CHECK(robot_cell("L") == 0, "\"L\" must give 0");
    SECGEN_CHECK(robot_cell("R") == 0, "\"R\" must give 0");
    SECGEN_CHECK(robot_cell("RF") == 10, "\"RF\" must give 10");
    SECGEN_CHECK(robot_cell("LF") == 0, "\"LF\" must give 0");
    SECGEN_CHECK(robot_cell("LLF") == 0, "\"LLF\" must give 0");
    SECGEN_CHECK(robot_cell("RRF") == 0, "\"RRF\" must give 0");
    SECGEN_CHECK(robot_cell("LLLF") == 10, "\"LLLF\" must give 10");
    SECGEN_CHECK(robot_cell("RRRF") == 0, "\"RRRF\" must give 0");
    SECGEN_CHECK(robot_cell("RRRRF") == 1, "\"RRRRF\" must give 1");
    SECGEN_CHECK(robot_cell("LLLLF") == 1, "\"LLLLF\" must give 1");
    SECGEN_CHECK(robot_cell("FRFRF") == 10, "\"FRFRF\" must give 10");
    SECGEN_CHECK(robot_cell("RFLFLF") == 1, "\"RFLFLF\" must give 1");
    SECGEN_CHECK(robot_cell("FFRRF") == 1, "\"FFRRF\" must give 1");
    SECGEN_CHECK(robot_cell("RFFLLF") == 10, "\"RFFLLF\" must give 10");
    SECGEN_CHECK(robot_cell("FFFRFFFRFFFRFFF") == 0, "\"FFFRFFFRFFFRFFF\" must give 0");
    SECGEN_CHECK(robot_cell("RFFFFFFFFFFFF") == 90, "\"RFFFFFFFFFFFF\" must give 90");
    SECGEN_CHECK(robot_cell("FFFFFFFFFFFFF") == 9, "\"FFFFFFFFFFFFF\" must give 9");
    SECGEN_CHECK(robot_cell("FFFFFFFFFFFFFRRF") == 8, "\"FFFFFFFFFFFFFRRF\" must give 8");
    SECGEN_CHECK(robot_cell("RFFFFFFFFFFFFRRF") == 80, "\"RFFFFFFFFFFFFRRF\" must give 80");
    SECGEN_CHECK(robot_cell("LFRF") == 1, "\"LFRF\" must give 1");
    SECGEN_CHECK(robot_cell("LFLFLFLF") == 11, "\"LFLFLFLF\" must give 11");
    SECGEN_CHECK(robot_cell("RFLLFF") == 0, "\"RFLLFF\" must give 0");
    SECGEN_CHECK(robot_cell("RRFLF") == 10, "\"RRFLF\" must give 10");
    SECGEN_CHECK(robot_cell("FRRFFFLLF") == 1, "\"FRRFFFLLF\" must give 1");
    SECGEN_CHECK(robot_cell("LLLLLF") == 0, "\"LLLLLF\" must give 0");
    SECGEN_CHECK(robot_cell("RRRRRF") == 10, "\"RRRRRF\" must give 10");
    SECGEN_CHECK(robot_cell("RFRFLF") == 20, "\"RFRFLF\" must give 20");
    static char many_28[80 + 1];
    for (size_t i = 0; i < 80; i++)
        many_28[i] = "FRFL"[i % 4];
    SECGEN_CHECK(robot_cell(many_28) == 99, "a text of 80 characters must give 99");
    static char many_29[20 + 1];
    for (size_t i = 0; i < 20; i++)
        many_29[i] = "FRFL"[i % 4];
    SECGEN_CHECK(robot_cell(many_29) == 55, "\"FRFLFRFLFRFLFRFLFRFL\" must give 55");
    static char many_30[1000 + 1];
    for (size_t i = 0; i < 1000; i++)
        many_30[i] = 'R';
    SECGEN_CHECK(robot_cell(many_30) == 0, "a text of 1000 characters must give 0");
    static char many_31[1000 + 1];
    for (size_t i = 0; i < 1000; i++)
        many_31[i] = 'F';
    SECGEN_CHECK(robot_cell(many_31) == 9, "a text of 1000 characters must give 9");
    static char many_32[600 + 1];
    for (size_t i = 0; i < 600; i++)
        many_32[i] = "FFRFFR"[i % 6];
    SECGEN_CHECK(robot_cell(many_32) == 0, "a text of 600 characters must give 0");
    static char many_33[12 + 1];
    for (size_t i = 0; i < 12; i++)
        many_33[i] = "LLLF"[i % 4];
    SECGEN_CHECK(robot_cell(many_33) == 0, "\"LLLFLLLFLLLF\" must give 0");
    SECGEN_DONE();
}
