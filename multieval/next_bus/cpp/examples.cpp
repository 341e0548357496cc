// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <vector>
int main()
{
    assert(next_bus(std::vector<int>{400, 430, 460}, 410) == 20);
    assert(next_bus(std::vector<int>{0, 700}, 650) == 50);
    assert(next_bus(std::vector<int>{0, 700}, 1400) == 40);
}
