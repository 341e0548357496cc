// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
#include <string.h>
size_t cut_text(const unsigned char *text, size_t size, unsigned char *out, size_t n);
SECGEN_TEST {
    unsigned char text[] = {97, 195, 169, 98}, out[9];
    SECGEN_CHECK(cut_text(text, 4, out, 2) == 1 && out[0] == 97, "n = 2");
    SECGEN_CHECK(cut_text(text, 4, out, 3) == 3 && memcmp(out, text, 3) == 0, "n = 3");
    SECGEN_CHECK(cut_text(text, 4, out, 9) == 4 && memcmp(out, text, 4) == 0, "n = 9");
    SECGEN_CHECK(cut_text(text, 0, out, 5) == 0, "the empty text");
    SECGEN_DONE();
}
