// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
int items_on_page(int total, int page, int size);
static void expect(int total, int page, int size, int expected)
{
    int found = items_on_page(total, page, size);
    SECGEN_CHECK(found == expected, "%d items, page %d, size %d: the result is %d, not %d", total, page, size, expected, found);
}
SECGEN_TEST {
    expect(10, 0, 4, 4);
    expect(10, 2, 4, 2);
    expect(10, 3, 4, 0);
    SECGEN_DONE();
}
