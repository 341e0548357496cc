// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <vector>
int main()
{
    assert(dice_points(std::vector<int>{1, 1, 1, 1, 1}) == 15);
    assert(dice_points(std::vector<int>{6, 6, 6, 6, 6}) == 40);
    assert(dice_points(std::vector<int>{2, 2, 2, 2, 3}) == 21);
    assert(dice_points(std::vector<int>{3, 2, 2, 2, 2}) == 21);
    assert(dice_points(std::vector<int>{1, 2, 1, 2, 1}) == 17);
    assert(dice_points(std::vector<int>{5, 1, 5, 2, 5}) == 28);
    assert(dice_points(std::vector<int>{4, 4, 4, 6, 6}) == 34);
    assert(dice_points(std::vector<int>{6, 6, 4, 4, 4}) == 34);
    assert(dice_points(std::vector<int>{1, 1, 2, 2, 3}) == 9);
    assert(dice_points(std::vector<int>{2, 3, 2, 3, 6}) == 16);
    assert(dice_points(std::vector<int>{6, 5, 4, 3, 2}) == 40);
    assert(dice_points(std::vector<int>{1, 3, 2, 6, 4}) == 36);
    assert(dice_points(std::vector<int>{6, 1, 5, 2, 3}) == 37);
    assert(dice_points(std::vector<int>{1, 2, 3, 4, 6}) == 36);
    assert(dice_points(std::vector<int>{1, 2, 3, 4, 4}) == 14);
    assert(dice_points(std::vector<int>{5, 4, 3, 2, 5}) == 19);
    assert(dice_points(std::vector<int>{1, 6, 6, 1, 6}) == 30);
    assert(dice_points(std::vector<int>{3, 1, 2, 3, 3}) == 22);
    assert(dice_points(std::vector<int>{2, 2, 5, 5, 1}) == 15);
    assert(dice_points(std::vector<int>{2, 6, 2, 1, 2}) == 23);
    assert(dice_points(std::vector<int>{4, 3, 4, 5, 4}) == 30);
}
