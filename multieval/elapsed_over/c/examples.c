// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stdint.h>
int elapsed_over(uint32_t start, uint32_t now, uint32_t limit);
SECGEN_TEST {
    SECGEN_CHECK(elapsed_over(1000u, 1500u, 499u) == 1, "start 1000, now 1500, limit 499");
    SECGEN_CHECK(!elapsed_over(1000u, 1500u, 500u), "start 1000, now 1500, limit 500");
    SECGEN_CHECK(elapsed_over(0u, 4294967295u, 4294967294u) == 1, "start 0, now 4294967295, limit 4294967294");
    SECGEN_DONE();
}
