// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <vector>
int main()
{
    assert(elevator_seconds(std::vector<int>{1, 3}) == 16);
    assert(elevator_seconds(std::vector<int>{4}) == 13);
    assert(elevator_seconds(std::vector<int>{}) == 0);
}
