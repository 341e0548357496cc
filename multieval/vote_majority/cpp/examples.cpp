// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <vector>
int main()
{
    assert(vote_majority(std::vector<int>{3, 5, 3}) == 3);
    assert(vote_majority(std::vector<int>{1, 2, 3, 4}) == 0);
    assert(vote_majority(std::vector<int>{}) == 0);
}
