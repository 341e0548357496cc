// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stdint.h>
int elapsed_over(uint32_t start, uint32_t now, uint32_t limit);
SECGEN_TEST {
    SECGEN_CHECK(elapsed_over(4294967295u, 0u, 0u) == 1, "start 4294967295, now 0, limit 0");
    SECGEN_CHECK(!elapsed_over(4294967295u, 0u, 1u), "start 4294967295, now 0, limit 1");
    SECGEN_CHECK(elapsed_over(4294967295u, 4u, 4u) == 1, "start 4294967295, now 4, limit 4");
    SECGEN_CHECK(!elapsed_over(4294967295u, 4u, 5u), "start 4294967295, now 4, limit 5");
    SECGEN_CHECK(elapsed_over(4294967000u, 500u, 795u) == 1, "start 4294967000, now 500, limit 795");
    SECGEN_CHECK(!elapsed_over(4294967000u, 500u, 796u), "start 4294967000, now 500, limit 796");
    SECGEN_CHECK(!elapsed_over(4294967000u, 500u, 1000u), "start 4294967000, now 500, limit 1000");
    SECGEN_CHECK(!elapsed_over(4294967000u, 4294967100u, 1000u), "start 4294967000, now 4294967100, limit 1000");
    SECGEN_CHECK(elapsed_over(4294967000u, 4294967100u, 99u) == 1, "start 4294967000, now 4294967100, limit 99");
    SECGEN_CHECK(!elapsed_over(4294967000u, 4294967000u, 4294967000u), "start 4294967000, now 4294967000, limit 4294967000");
    SECGEN_CHECK(!elapsed_over(4294967295u, 4294967295u, 1u), "start 4294967295, now 4294967295, limit 1");
    SECGEN_CHECK(!elapsed_over(4294967295u, 4294967295u, 4294967295u), "start 4294967295, now 4294967295, limit 4294967295");
    SECGEN_CHECK(!elapsed_over(4000000000u, 4000000001u, 4000000000u), "start 4000000000, now 4000000001, limit 4000000000");
    SECGEN_CHECK(elapsed_over(1u, 0u, 4294967294u) == 1, "start 1, now 0, limit 4294967294");
    SECGEN_CHECK(!elapsed_over(1u, 0u, 4294967295u), "start 1, now 0, limit 4294967295");
    SECGEN_CHECK(elapsed_over(3000000000u, 100u, 1294967395u) == 1, "start 3000000000, now 100, limit 1294967395");
    SECGEN_CHECK(!elapsed_over(3000000000u, 100u, 1294967396u), "start 3000000000, now 100, limit 1294967396");
    SECGEN_CHECK(elapsed_over(2147483648u, 0u, 2147483647u) == 1, "start 2147483648, now 0, limit 2147483647");
    SECGEN_CHECK(!elapsed_over(2147483648u, 0u, 2147483648u), "start 2147483648, now 0, limit 2147483648");
    SECGEN_CHECK(elapsed_over(2000000000u, 1000000000u, 3294967295u) == 1, "start 2000000000, now 1000000000, limit 3294967295");
    SECGEN_CHECK(!elapsed_over(2000000000u, 1000000000u, 3294967296u), "start 2000000000, now 1000000000, limit 3294967296");
    SECGEN_CHECK(elapsed_over(2000000000u, 1000000000u, 500000000u) == 1, "start 2000000000, now 1000000000, limit 500000000");
    SECGEN_CHECK(!elapsed_over(4294967000u, 4294966999u, 4294967295u), "start 4294967000, now 4294966999, limit 4294967295");
    SECGEN_CHECK(elapsed_over(1000u, 1500u, 499u) == 1, "start 1000, now 1500, limit 499");
    SECGEN_CHECK(!elapsed_over(1000u, 1500u, 500u), "start 1000, now 1500, limit 500");
    SECGEN_DONE();
}
