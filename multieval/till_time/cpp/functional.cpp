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
    assert(till_time(std::vector<int>{1}) == 1);
    assert(till_time(std::vector<int>{9}) == 9);
    assert(till_time(std::vector<int>{5, 4, 3}) == 7);
    assert(till_time(std::vector<int>{3, 4, 5}) == 8);
    assert(till_time(std::vector<int>{10, 1, 1, 1}) == 10);
    assert(till_time(std::vector<int>{1, 10, 1, 1}) == 10);
    assert(till_time(std::vector<int>{10, 1, 1, 1, 8}) == 11);
    assert(till_time(std::vector<int>{1, 1, 1, 1}) == 2);
    assert(till_time(std::vector<int>{1, 1, 1}) == 2);
    assert(till_time(std::vector<int>{2, 2, 2, 2, 2}) == 6);
    assert(till_time(std::vector<int>{1, 2, 3, 4, 5}) == 9);
    assert(till_time(std::vector<int>{5, 4, 3, 2, 1}) == 8);
    assert(till_time(std::vector<int>{100, 1, 99}) == 100);
    assert(till_time(std::vector<int>{100, 1, 100}) == 101);
    assert(till_time(std::vector<int>{1, 1, 100}) == 101);
    assert(till_time(std::vector<int>{7, 3, 4, 1, 1}) == 8);
    assert(till_time(std::vector<int>{3, 3, 6, 1, 1, 1}) == 9);
    assert(till_time(std::vector<int>{1000, 1000, 1}) == 1001);
    assert(till_time(std::vector<int>{6, 2, 2, 2, 2}) == 8);
    assert(till_time(std::vector<int>{4, 1, 1, 1, 1, 4}) == 8);
    assert(till_time(repeat(std::vector<int>{1}, 1000)) == 500);
    assert(till_time(repeat(std::vector<int>{3, 1}, 200)) == 400);
    assert(till_time(repeat(std::vector<int>{1000}, 999)) == 500000);
}
