// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
int items_on_page(int total, int page, int size);
static void expect(int total, int page, int size, int expected)
{
    int found = items_on_page(total, page, size);
    SECGEN_CHECK(found == expected, "%d items, page %d, size %d: the result is %d, not %d", total, page, size, expected, found);
}
SECGEN_TEST {
    expect(100, 65536, 65536, 0);
    expect(100, 65536, 32768, 0);
    expect(2147483647, 46341, 46341, 0);
    expect(10, 2147483647, 2147483647, 0);
    expect(10, 2147483647, 2, 0);
    expect(10, 1073741824, 4, 0);
    expect(10, 2147483647, 3, 0);
    expect(5, 4, 1073741824, 0);
    expect(2147483647, 1, 2147483647, 0);
    expect(2147483647, 0, 2147483647, 2147483647);
    expect(2147483647, 2, 2147483647, 0);
    expect(2147483647, 2, 1500000000, 0);
    expect(10, -1, 4, 0);
    expect(10, -2, 3, 0);
    expect(10, -1, 1, 0);
    expect(10, (-2147483647 - 1), 1, 0);
    expect(10, (-2147483647 - 1), 2147483647, 0);
    expect(2147483647, -1, 2147483647, 0);
    expect(10, -3, 4, 0);
    expect(10, 0, 0, 0);
    expect(10, 1, 0, 0);
    expect(0, 0, 0, 0);
    expect(10, 0, -1, 0);
    expect(10, 0, -4, 0);
    expect(10, 2, -4, 0);
    expect(10, -2, -4, 0);
    expect(10, 0, (-2147483647 - 1), 0);
    expect(10, (-2147483647 - 1), (-2147483647 - 1), 0);
    expect(10, -1, (-2147483647 - 1), 0);
    expect(10, 2, 4, 2);
    SECGEN_DONE();
}
