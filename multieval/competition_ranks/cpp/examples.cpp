// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <vector>
int main()
{
    assert(competition_ranks(std::vector<int>{50, 40, 60}) == (std::vector<int>{2, 1, 3}));
    assert(competition_ranks(std::vector<int>{45, 30, 45}) == (std::vector<int>{2, 1, 2}));
    assert(competition_ranks(std::vector<int>{9}) == (std::vector<int>{1}));
}
