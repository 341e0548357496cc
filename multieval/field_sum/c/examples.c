// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
int field_sum(const char *line);
SECGEN_TEST {
    SECGEN_CHECK(field_sum("12;5;7") == 24, "\"12;5;7\" must give 24");
    SECGEN_CHECK(field_sum("3;10") == 13, "\"3;10\" must give 13");
    SECGEN_CHECK(field_sum("42") == 42, "\"42\" must give 42");
    SECGEN_DONE();
}
