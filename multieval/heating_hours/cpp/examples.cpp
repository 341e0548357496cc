// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <vector>
int main()
{
    assert(heating_hours(std::vector<int>{17, 19, 20, 23}) == 3);
    assert(heating_hours(std::vector<int>{15, 25, 15, 25}) == 2);
    assert(heating_hours(std::vector<int>{}) == 0);
}
