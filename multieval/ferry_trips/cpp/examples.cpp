// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <vector>
int main()
{
    assert(ferry_trips(std::vector<int>{4, 5, 3}, 10) == 2);
    assert(ferry_trips(std::vector<int>{2, 2, 3}, 8) == 1);
    assert(ferry_trips(std::vector<int>{}, 8) == 0);
}
