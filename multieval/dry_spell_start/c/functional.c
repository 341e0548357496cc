// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
int dry_spell_start(const int *rain, size_t count);
SECGEN_TEST {
    SECGEN_CHECK(dry_spell_start(NULL, 0) == 0, "no numbers must give 0");
    SECGEN_CHECK(dry_spell_start((const int[]){0}, 1) == 1, "0 must give 1");
    SECGEN_CHECK(dry_spell_start((const int[]){1}, 1) == 1, "1 must give 1");
    SECGEN_CHECK(dry_spell_start((const int[]){2}, 1) == 0, "2 must give 0");
    SECGEN_CHECK(dry_spell_start((const int[]){2, 2, 2}, 3) == 0, "2 2 2 must give 0");
    SECGEN_CHECK(dry_spell_start((const int[]){0, 0, 0}, 3) == 1, "0 0 0 must give 1");
    SECGEN_CHECK(dry_spell_start((const int[]){3, 0}, 2) == 2, "3 0 must give 2");
    SECGEN_CHECK(dry_spell_start((const int[]){3, 0, 0}, 3) == 2, "3 0 0 must give 2");
    SECGEN_CHECK(dry_spell_start((const int[]){0, 3, 0, 0}, 4) == 3, "0 3 0 0 must give 3");
    SECGEN_CHECK(dry_spell_start((const int[]){0, 3, 0}, 3) == 1, "0 3 0 must give 1");
    SECGEN_CHECK(dry_spell_start((const int[]){0, 0, 3, 0, 0}, 5) == 1, "0 0 3 0 0 must give 1");
    SECGEN_CHECK(dry_spell_start((const int[]){3, 0, 0, 3, 1, 1, 3}, 7) == 2, "3 0 0 3 1 1 3 must give 2");
    SECGEN_CHECK(dry_spell_start((const int[]){0, 3, 0, 0, 3, 0, 0, 0, 3, 0, 0}, 11) == 6, "0 3 0 0 3 0 0 0 3 0 0 must give 6");
    SECGEN_CHECK(dry_spell_start((const int[]){0, 2, 0, 0, 9}, 5) == 3, "0 2 0 0 9 must give 3");
    SECGEN_CHECK(dry_spell_start((const int[]){1, 2, 1, 2, 1, 1}, 6) == 5, "1 2 1 2 1 1 must give 5");
    SECGEN_CHECK(dry_spell_start((const int[]){0, 0, 0, 7, 0, 0}, 6) == 1, "0 0 0 7 0 0 must give 1");
    SECGEN_CHECK(dry_spell_start((const int[]){500, 0, 500, 0, 1, 500}, 6) == 4, "500 0 500 0 1 500 must give 4");
    SECGEN_CHECK(dry_spell_start((const int[]){9, 9, 9, 1}, 4) == 4, "9 9 9 1 must give 4");
    SECGEN_CHECK(dry_spell_start((const int[]){0, 0, 7, 0, 7, 0, 7, 0, 0}, 9) == 1, "0 0 7 0 7 0 7 0 0 must give 1");
    SECGEN_CHECK(dry_spell_start((const int[]){0, 1, 2, 0, 1, 2, 0, 1, 0}, 9) == 7, "0 1 2 0 1 2 0 1 0 must give 7");
    static int many_20[900];
    for (size_t i = 0; i < 900; i++)
        many_20[i] = (const int[]){0, 0, 2}[i % 3];
    SECGEN_CHECK(dry_spell_start(many_20, 900) == 1, "900 numbers must give 1");
    static int many_21[400];
    for (size_t i = 0; i < 400; i++)
        many_21[i] = 5;
    SECGEN_CHECK(dry_spell_start(many_21, 400) == 0, "400 numbers must give 0");
    static int many_22[400];
    for (size_t i = 0; i < 400; i++)
        many_22[i] = 1;
    SECGEN_CHECK(dry_spell_start(many_22, 400) == 1, "400 numbers must give 1");
    SECGEN_DONE();
}
