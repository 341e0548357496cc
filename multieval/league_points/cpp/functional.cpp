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
    assert(league_points(std::vector<int>{}, std::vector<int>{}) == 0);
    assert(league_points(std::vector<int>{1}, std::vector<int>{0}) == 3);
    assert(league_points(std::vector<int>{2}, std::vector<int>{0}) == 3);
    assert(league_points(std::vector<int>{3}, std::vector<int>{0}) == 4);
    assert(league_points(std::vector<int>{4}, std::vector<int>{0}) == 4);
    assert(league_points(std::vector<int>{4}, std::vector<int>{1}) == 4);
    assert(league_points(std::vector<int>{4}, std::vector<int>{2}) == 3);
    assert(league_points(std::vector<int>{0}, std::vector<int>{1}) == 0);
    assert(league_points(std::vector<int>{0}, std::vector<int>{3}) == 0);
    assert(league_points(std::vector<int>{0}, std::vector<int>{4}) == 0);
    assert(league_points(std::vector<int>{7}, std::vector<int>{7}) == 1);
    assert(league_points(std::vector<int>{6}, std::vector<int>{3}) == 4);
    assert(league_points(std::vector<int>{6}, std::vector<int>{4}) == 3);
    assert(league_points(std::vector<int>{1, 1, 1}, std::vector<int>{0, 1, 2}) == 4);
    assert(league_points(std::vector<int>{3, 3, 3, 3}, std::vector<int>{0, 1, 2, 3}) == 11);
    assert(league_points(std::vector<int>{0, 0, 0, 0}, std::vector<int>{0, 1, 2, 3}) == 1);
    assert(league_points(std::vector<int>{9, 9, 9}, std::vector<int>{6, 7, 5}) == 11);
    assert(league_points(std::vector<int>{10, 2}, std::vector<int>{2, 10}) == 4);
    assert(league_points(std::vector<int>{0, 5, 2, 2}, std::vector<int>{5, 0, 2, 1}) == 8);
    assert(league_points(std::vector<int>{20}, std::vector<int>{17}) == 4);
    assert(league_points(std::vector<int>{20}, std::vector<int>{18}) == 3);
    assert(league_points(repeat(std::vector<int>{3, 1}, 100), repeat(std::vector<int>{0, 1}, 100)) == 500);
}
