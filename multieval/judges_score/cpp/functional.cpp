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
    assert(judges_score(std::vector<int>{5, 5, 5}) == 5);
    assert(judges_score(std::vector<int>{0, 0, 0}) == 0);
    assert(judges_score(std::vector<int>{9, 9, 5}) == 9);
    assert(judges_score(std::vector<int>{5, 5, 9}) == 5);
    assert(judges_score(std::vector<int>{9, 9, 5, 5}) == 14);
    assert(judges_score(std::vector<int>{1, 2, 2}) == 2);
    assert(judges_score(std::vector<int>{-5, -3, -9}) == -5);
    assert(judges_score(std::vector<int>{-5, -5, -5, -5}) == -10);
    assert(judges_score(std::vector<int>{100, -100, 100, -100}) == 0);
    assert(judges_score(std::vector<int>{-100, 0, 100}) == 0);
    assert(judges_score(std::vector<int>{10, 10, 10, 1, 1, 1}) == 22);
    assert(judges_score(std::vector<int>{3, 2, 1}) == 2);
    assert(judges_score(std::vector<int>{1, 2, 3}) == 2);
    assert(judges_score(std::vector<int>{2, 3, 1}) == 2);
    assert(judges_score(std::vector<int>{-1, -2, -3, -4}) == -5);
    assert(judges_score(std::vector<int>{4, 8, 8, 2, 6}) == 18);
    assert(judges_score(std::vector<int>{100, 100, 100}) == 100);
    assert(judges_score(std::vector<int>{-100, -100, -100}) == -100);
    assert(judges_score(std::vector<int>{-7, 6, -7, 6, 0}) == -1);
    assert(judges_score(std::vector<int>{50, -50, 1, 2, 3}) == 6);
    assert(judges_score(repeat(std::vector<int>{10, 20}, 25)) == 720);
    assert(judges_score(repeat(std::vector<int>{-3}, 50)) == -144);
}
