// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stdint.h>
int elapsed_over(uint32_t start, uint32_t now, uint32_t limit);
SECGEN_TEST {
    SECGEN_CHECK(!elapsed_over(0u, 0u, 0u), "start 0, now 0, limit 0");
    SECGEN_CHECK(!elapsed_over(5u, 5u, 0u), "start 5, now 5, limit 0");
    SECGEN_CHECK(elapsed_over(5u, 6u, 0u) == 1, "start 5, now 6, limit 0");
    SECGEN_CHECK(!elapsed_over(5u, 6u, 1u), "start 5, now 6, limit 1");
    SECGEN_CHECK(!elapsed_over(7u, 7u, 1000u), "start 7, now 7, limit 1000");
    SECGEN_CHECK(elapsed_over(0u, 1u, 0u) == 1, "start 0, now 1, limit 0");
    SECGEN_CHECK(elapsed_over(100u, 350u, 249u) == 1, "start 100, now 350, limit 249");
    SECGEN_CHECK(!elapsed_over(100u, 350u, 250u), "start 100, now 350, limit 250");
    SECGEN_CHECK(!elapsed_over(100u, 350u, 251u), "start 100, now 350, limit 251");
    SECGEN_CHECK(elapsed_over(3000000000u, 3000000500u, 499u) == 1, "start 3000000000, now 3000000500, limit 499");
    SECGEN_CHECK(!elapsed_over(3000000000u, 3000000500u, 500u), "start 3000000000, now 3000000500, limit 500");
    SECGEN_CHECK(elapsed_over(10u, 3000000010u, 2999999999u) == 1, "start 10, now 3000000010, limit 2999999999");
    SECGEN_CHECK(!elapsed_over(10u, 3000000010u, 3000000000u), "start 10, now 3000000010, limit 3000000000");
    SECGEN_CHECK(!elapsed_over(0u, 4294967295u, 4294967295u), "start 0, now 4294967295, limit 4294967295");
    SECGEN_CHECK(!elapsed_over(4294967295u, 4294967295u, 0u), "start 4294967295, now 4294967295, limit 0");
    SECGEN_CHECK(elapsed_over(4294967294u, 4294967295u, 0u) == 1, "start 4294967294, now 4294967295, limit 0");
    SECGEN_CHECK(!elapsed_over(4294967294u, 4294967295u, 1u), "start 4294967294, now 4294967295, limit 1");
    SECGEN_CHECK(elapsed_over(1u, 4294967295u, 4294967293u) == 1, "start 1, now 4294967295, limit 4294967293");
    SECGEN_CHECK(!elapsed_over(1u, 4294967295u, 4294967294u), "start 1, now 4294967295, limit 4294967294");
    SECGEN_CHECK(elapsed_over(0u, 2147483648u, 2147483647u) == 1, "start 0, now 2147483648, limit 2147483647");
    SECGEN_CHECK(!elapsed_over(0u, 2147483648u, 2147483648u), "start 0, now 2147483648, limit 2147483648");
    SECGEN_DONE();
}
