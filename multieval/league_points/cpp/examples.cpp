// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <vector>
int main()
{
    assert(league_points(std::vector<int>{2, 1, 0}, std::vector<int>{1, 1, 2}) == 4);
    assert(league_points(std::vector<int>{5}, std::vector<int>{0}) == 4);
    assert(league_points(std::vector<int>{0}, std::vector<int>{0}) == 1);
}
