// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
static void expect(int total, int page, int size, int expected)
{
    assert(items_on_page(total, page, size) == expected);
}
int main()
{
    expect(10, 0, 4, 4);
    expect(10, 2, 4, 2);
    expect(10, 3, 4, 0);
}
