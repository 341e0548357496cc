// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
int free_slot(const int *starts, const int *ends, size_t count, int length);
SECGEN_TEST {
    SECGEN_CHECK(free_slot((const int[]){480, 600}, (const int[]){540, 660}, 2, 50) == 540, "480 600; 540 660; 50 must give 540");
    SECGEN_CHECK(free_slot((const int[]){500}, (const int[]){900}, 1, 30) == 900, "500; 900; 30 must give 900");
    SECGEN_CHECK(free_slot((const int[]){480}, (const int[]){1080}, 1, 1) == -1, "480; 1080; 1 must give -1");
    SECGEN_DONE();
}
