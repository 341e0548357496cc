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
    assert(vote_majority(std::vector<int>{0}) == 0);
    assert(vote_majority(std::vector<int>{0, 0, 0}) == 0);
    assert(vote_majority(std::vector<int>{7}) == 7);
    assert(vote_majority(std::vector<int>{9, 0}) == 9);
    assert(vote_majority(std::vector<int>{0, 0, 1}) == 1);
    assert(vote_majority(std::vector<int>{1, 1, 2, 2}) == 0);
    assert(vote_majority(std::vector<int>{1, 2}) == 0);
    assert(vote_majority(std::vector<int>{1, 1, 2}) == 1);
    assert(vote_majority(std::vector<int>{2, 1, 1}) == 1);
    assert(vote_majority(std::vector<int>{1, 2, 1, 2, 1}) == 1);
    assert(vote_majority(std::vector<int>{1, 1, 1, 2, 2, 3}) == 0);
    assert(vote_majority(std::vector<int>{1, 1, 1, 2, 2, 3, 0, 0}) == 0);
    assert(vote_majority(std::vector<int>{4, 4, 4, 2, 2}) == 4);
    assert(vote_majority(std::vector<int>{4, 0, 4, 0, 5, 0}) == 4);
    assert(vote_majority(std::vector<int>{4, 0, 5, 0, 0}) == 0);
    assert(vote_majority(std::vector<int>{8, 8, 1, 2, 3}) == 0);
    assert(vote_majority(std::vector<int>{8, 8, 8, 1, 2}) == 8);
    assert(vote_majority(std::vector<int>{6, 6, 6, 6, 1, 1, 1, 1}) == 0);
    assert(vote_majority(std::vector<int>{6, 6, 6, 6, 6, 1, 1, 1, 1}) == 6);
    assert(vote_majority(std::vector<int>{9, 9, 9, 1, 1, 0}) == 9);
    assert(vote_majority(std::vector<int>{0, 0, 0, 0, 5, 5, 4}) == 5);
    assert(vote_majority(std::vector<int>{1, 1, 2, 3}) == 0);
    assert(vote_majority(repeat(std::vector<int>{1, 2}, 500)) == 0);
    assert(vote_majority(repeat(std::vector<int>{5, 0}, 500)) == 5);
    assert(vote_majority(repeat(std::vector<int>{3, 3, 2}, 300)) == 3);
    assert(vote_majority(repeat(std::vector<int>{0}, 1000)) == 0);
}
