// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
int dry_spell_start(const int *rain, size_t count);
SECGEN_TEST {
    SECGEN_CHECK(dry_spell_start((const int[]){5, 0, 1, 9, 0, 7}, 6) == 2, "5 0 1 9 0 7 must give 2");
    SECGEN_CHECK(dry_spell_start((const int[]){0, 8, 0, 0, 0, 3}, 6) == 3, "0 8 0 0 0 3 must give 3");
    SECGEN_CHECK(dry_spell_start((const int[]){4, 6}, 2) == 0, "4 6 must give 0");
    SECGEN_DONE();
}
