// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <vector>
int main()
{
    assert(dice_points(std::vector<int>{1, 1, 1, 2, 4}) == 19);
    assert(dice_points(std::vector<int>{1, 2, 3, 4, 5}) == 35);
    assert(dice_points(std::vector<int>{6, 6, 1, 2, 3}) == 18);
}
