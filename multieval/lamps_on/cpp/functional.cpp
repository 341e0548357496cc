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
    assert(lamps_on(1, std::vector<int>{1}) == 1);
    assert(lamps_on(1, std::vector<int>{1, 1}) == 0);
    assert(lamps_on(1, std::vector<int>{2}) == 0);
    assert(lamps_on(1, std::vector<int>{0}) == 0);
    assert(lamps_on(1, std::vector<int>{-1}) == 0);
    assert(lamps_on(3, std::vector<int>{3}) == 1);
    assert(lamps_on(3, std::vector<int>{1, 2, 3}) == 3);
    assert(lamps_on(3, std::vector<int>{3, 3, 3}) == 1);
    assert(lamps_on(3, std::vector<int>{1, 1, 2, 2}) == 0);
    assert(lamps_on(3, std::vector<int>{1, 2, 1, 2}) == 0);
    assert(lamps_on(3, std::vector<int>{0, 4, -1, 1}) == 1);
    assert(lamps_on(3, std::vector<int>{4, 4, 4}) == 0);
    assert(lamps_on(3, std::vector<int>{0}) == 0);
    assert(lamps_on(5, std::vector<int>{5, 4, 5, 3, 5}) == 3);
    assert(lamps_on(100, std::vector<int>{100, 101, 99}) == 2);
    assert(lamps_on(100, std::vector<int>{1000, -1000, 50}) == 1);
    assert(lamps_on(10, std::vector<int>{1, 3, 5, 7, 9, 1, 3}) == 3);
    assert(lamps_on(2, std::vector<int>{1, 1, 1, 2, 2, 2, 2}) == 1);
    assert(lamps_on(7, std::vector<int>{-7, 7, -7}) == 1);
    assert(lamps_on(10, std::vector<int>{10, 10, 1}) == 1);
    assert(lamps_on(3, repeat(std::vector<int>{1, 2, 3, 3}, 250)) == 0);
    assert(lamps_on(3, repeat(std::vector<int>{2}, 999)) == 1);
    assert(lamps_on(100, repeat(std::vector<int>{100, 1, 100}, 333)) == 1);
}
