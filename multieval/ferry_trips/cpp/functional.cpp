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
    assert(ferry_trips(std::vector<int>{1}, 1) == 1);
    assert(ferry_trips(std::vector<int>{1, 1}, 1) == 2);
    assert(ferry_trips(std::vector<int>{1, 1, 1}, 2) == 2);
    assert(ferry_trips(std::vector<int>{5, 5}, 10) == 1);
    assert(ferry_trips(std::vector<int>{5, 5, 5}, 10) == 2);
    assert(ferry_trips(std::vector<int>{6, 5, 4}, 10) == 2);
    assert(ferry_trips(std::vector<int>{4, 6, 5}, 10) == 2);
    assert(ferry_trips(std::vector<int>{6, 6, 6}, 10) == 3);
    assert(ferry_trips(std::vector<int>{3, 8, 3}, 10) == 3);
    assert(ferry_trips(std::vector<int>{8, 3, 2}, 10) == 2);
    assert(ferry_trips(std::vector<int>{7, 7, 3, 3}, 10) == 3);
    assert(ferry_trips(std::vector<int>{9, 2, 1, 8}, 10) == 3);
    assert(ferry_trips(std::vector<int>{10, 10, 10}, 10) == 3);
    assert(ferry_trips(std::vector<int>{1, 10, 1, 10}, 10) == 4);
    assert(ferry_trips(std::vector<int>{2, 3, 5, 7, 11}, 12) == 3);
    assert(ferry_trips(std::vector<int>{1000, 1000}, 1000) == 2);
    assert(ferry_trips(std::vector<int>{999, 1, 1}, 1000) == 2);
    assert(ferry_trips(std::vector<int>{4, 4, 4, 4, 4}, 12) == 2);
    assert(ferry_trips(std::vector<int>{4, 4, 4, 4, 4}, 11) == 3);
    assert(ferry_trips(std::vector<int>{6, 4, 6, 4}, 10) == 2);
    assert(ferry_trips(std::vector<int>{7, 4, 7, 4}, 10) == 4);
    assert(ferry_trips(repeat(std::vector<int>{3}, 1000), 10) == 334);
    assert(ferry_trips(repeat(std::vector<int>{6, 5}, 500), 10) == 1000);
    assert(ferry_trips(repeat(std::vector<int>{1}, 1000), 1000) == 1);
}
