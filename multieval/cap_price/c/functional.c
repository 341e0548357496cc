// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
int cap_price(int quantity, int unit_price, int discount);
SECGEN_TEST {
    SECGEN_CHECK(cap_price(0, 0, 0) == 0, "nothing");
    SECGEN_CHECK(cap_price(1, 1, 0) == 1, "one cent");
    SECGEN_CHECK(cap_price(1, 1, 1) == 0, "one cent, one off");
    SECGEN_CHECK(cap_price(0, 999, 5) == 0, "no quantity");
    SECGEN_CHECK(cap_price(7, 0, 5) == 0, "no unit price");
    SECGEN_CHECK(cap_price(12, 1999, 88) == 23900, "12 at 1999, 88 off");
    SECGEN_CHECK(cap_price(40000, 25000, 0) == 1000000000, "exactly the largest price");
    SECGEN_CHECK(cap_price(40000, 25000, 1) == 999999999, "one below the largest price");
    SECGEN_CHECK(cap_price(1, 1000000001, 0) == 1000000000, "one above the largest price");
    SECGEN_CHECK(cap_price(1, 1000000001, 1) == 1000000000, "one above, one off");
    SECGEN_CHECK(cap_price(1, 1000000001, 2) == 999999999, "one above, two off");
    SECGEN_CHECK(cap_price(2, 1000000000, 1500000000) == 500000000, "the discount counts before the largest price");
    SECGEN_CHECK(cap_price(2147483647, 1, 0) == 1000000000, "the largest quantity");
    SECGEN_CHECK(cap_price(1, 2147483647, 2147483647) == 0, "the largest unit price, all off");
    SECGEN_CHECK(cap_price(3, 5, 2147483647) == 0, "the largest discount");
    SECGEN_DONE();
}
