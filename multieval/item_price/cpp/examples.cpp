// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <vector>
static void expect(const std::vector<int> &prices, int number, int expected)
{
    assert(item_price(prices, number) == expected);
}
int main()
{
    expect({500, 250, 125}, 1, 250);
    expect({500, 250, 125}, 10, -1);
}
