// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <vector>
int main()
{
    assert(lamps_on(3, std::vector<int>{1, 2}) == 2);
    assert(lamps_on(4, std::vector<int>{2, 2, 3}) == 1);
    assert(lamps_on(5, std::vector<int>{}) == 0);
}
