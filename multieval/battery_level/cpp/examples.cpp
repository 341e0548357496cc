// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <vector>
int main()
{
    assert(battery_level(std::vector<int>{30, -20}) == 60);
    assert(battery_level(std::vector<int>{60}) == 100);
    assert(battery_level(std::vector<int>{10, -90}) == 0);
}
