// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <vector>
template <class List> static List repeat(const List &part, int times)
{
    List whole;
    for (int i = 0; i < times; i++)
        whole.insert(whole.end(), part.begin(), part.end());
    return whole;
}
int main()
{
    assert(competition_ranks(std::vector<int>{}) == (std::vector<int>{}));
    assert(competition_ranks(std::vector<int>{1, 1}) == (std::vector<int>{1, 1}));
    assert(competition_ranks(std::vector<int>{2, 1}) == (std::vector<int>{2, 1}));
    assert(competition_ranks(std::vector<int>{5, 5, 5}) == (std::vector<int>{1, 1, 1}));
    assert(competition_ranks(std::vector<int>{1, 2, 2, 3}) == (std::vector<int>{1, 2, 2, 4}));
    assert(competition_ranks(std::vector<int>{3, 2, 2, 1}) == (std::vector<int>{4, 2, 2, 1}));
    assert(competition_ranks(std::vector<int>{7, 7, 7, 8}) == (std::vector<int>{1, 1, 1, 4}));
    assert(competition_ranks(std::vector<int>{8, 7, 7, 7}) == (std::vector<int>{4, 1, 1, 1}));
    assert(competition_ranks(std::vector<int>{4, 3, 4, 3, 5}) == (std::vector<int>{3, 1, 3, 1, 5}));
    assert(competition_ranks(std::vector<int>{10, 20, 30, 40, 50}) == (std::vector<int>{1, 2, 3, 4, 5}));
    assert(competition_ranks(std::vector<int>{50, 40, 30, 20, 10}) == (std::vector<int>{5, 4, 3, 2, 1}));
    assert(competition_ranks(std::vector<int>{100000, 1, 100000, 1}) == (std::vector<int>{3, 1, 3, 1}));
    assert(competition_ranks(std::vector<int>{9, 100, 20}) == (std::vector<int>{1, 3, 2}));
    assert(competition_ranks(std::vector<int>{6, 5, 6, 5, 6, 4}) == (std::vector<int>{4, 2, 4, 2, 4, 1}));
    assert(competition_ranks(repeat(std::vector<int>{100}, 300)) == (repeat(std::vector<int>{1}, 300)));
    assert(competition_ranks(repeat(std::vector<int>{8, 6}, 200)) == (repeat(std::vector<int>{201, 1}, 200)));
}
