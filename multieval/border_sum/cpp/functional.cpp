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
    assert(border_sum(std::vector<int>{5}, 1) == 5);
    assert(border_sum(std::vector<int>{1, 2, 3}, 3) == 6);
    assert(border_sum(std::vector<int>{1, 2, 3}, 1) == 6);
    assert(border_sum(std::vector<int>{1, 2}, 2) == 3);
    assert(border_sum(std::vector<int>{1, 2}, 1) == 3);
    assert(border_sum(std::vector<int>{1, 2, 3, 4, 5, 6}, 3) == 21);
    assert(border_sum(std::vector<int>{1, 2, 3, 4, 5, 6}, 2) == 21);
    assert(border_sum(std::vector<int>{1, 2, 3, 4, 5, 6}, 6) == 21);
    assert(border_sum(std::vector<int>{1, 2, 3, 4, 5, 6}, 1) == 21);
    assert(border_sum(std::vector<int>{0, 0, 0, 0, 9, 0, 0, 0, 0}, 3) == 0);
    assert(border_sum(std::vector<int>{1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}, 3) == 10);
    assert(border_sum(std::vector<int>{1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}, 4) == 10);
    assert(border_sum(std::vector<int>{1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}, 4) == 12);
    assert(border_sum(std::vector<int>{1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1}, 5) == 16);
    assert(border_sum(std::vector<int>{-1, 2, -3, 4, -5, 6, -7, 8, -9}, 3) == 0);
    assert(border_sum(std::vector<int>{1, 2, 3, 4, 100, 200, 5, 6, 7, 8, 9, 10}, 4) == 150);
    assert(border_sum(std::vector<int>{1000, 1, 1000, 1, 1, 1, 1000, 1, 1000}, 3) == 4004);
    assert(border_sum(std::vector<int>{-1000, -1000, -1000, -1000}, 2) == -4000);
    assert(border_sum(std::vector<int>{10, 20, 30, 40, 50, 60, 70, 80}, 4) == 360);
    assert(border_sum(std::vector<int>{10, 20, 30, 40, 50, 60, 70, 80}, 2) == 360);
    assert(border_sum(std::vector<int>{7, 0, 0, 0, 5, 0, 0, 0, 3, 0, 0, 0}, 3) == 10);
    assert(border_sum(repeat(std::vector<int>{1}, 10000), 100) == 396);
    assert(border_sum(repeat(std::vector<int>{2}, 10000), 10000) == 20000);
    assert(border_sum(repeat(std::vector<int>{2}, 10000), 1) == 20000);
    assert(border_sum(repeat(std::vector<int>{3}, 10000), 5000) == 30000);
}
