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
    assert(fuel_stops(std::vector<int>{1}, 1) == 0);
    assert(fuel_stops(std::vector<int>{2}, 1) == -1);
    assert(fuel_stops(std::vector<int>{1}, 1000) == 0);
    assert(fuel_stops(std::vector<int>{1, 1}, 1) == 1);
    assert(fuel_stops(std::vector<int>{1, 1, 1}, 1) == 2);
    assert(fuel_stops(std::vector<int>{1, 1, 1}, 2) == 1);
    assert(fuel_stops(std::vector<int>{1, 1, 1, 1}, 2) == 1);
    assert(fuel_stops(std::vector<int>{5, 5}, 10) == 0);
    assert(fuel_stops(std::vector<int>{5, 5, 1}, 10) == 1);
    assert(fuel_stops(std::vector<int>{5, 5, 5, 5}, 10) == 1);
    assert(fuel_stops(std::vector<int>{6, 5, 5, 6}, 10) == 2);
    assert(fuel_stops(std::vector<int>{6, 4, 6, 4}, 10) == 1);
    assert(fuel_stops(std::vector<int>{7, 4, 7, 4}, 11) == 1);
    assert(fuel_stops(std::vector<int>{7, 4, 7, 4}, 10) == 3);
    assert(fuel_stops(std::vector<int>{3, 8, 3, 8}, 10) == 3);
    assert(fuel_stops(std::vector<int>{9, 2, 1, 8}, 10) == 2);
    assert(fuel_stops(std::vector<int>{10, 1, 10, 1}, 10) == 3);
    assert(fuel_stops(std::vector<int>{2, 8, 11}, 10) == -1);
    assert(fuel_stops(std::vector<int>{11, 2, 8}, 10) == -1);
    assert(fuel_stops(std::vector<int>{2, 11, 8}, 10) == -1);
    assert(fuel_stops(std::vector<int>{10}, 10) == 0);
    assert(fuel_stops(std::vector<int>{1000, 1000}, 1000) == 1);
    assert(fuel_stops(std::vector<int>{999, 1, 1000}, 1000) == 1);
    assert(fuel_stops(std::vector<int>{4, 4, 4, 4, 4}, 12) == 1);
    assert(fuel_stops(std::vector<int>{4, 4, 4, 4, 4}, 11) == 2);
    assert(fuel_stops(repeat(std::vector<int>{3}, 500), 10) == 166);
    assert(fuel_stops(repeat(std::vector<int>{1}, 500), 1000) == 0);
    assert(fuel_stops(repeat(std::vector<int>{6, 5}, 250), 10) == 499);
    assert(fuel_stops(repeat(std::vector<int>{1, 2}, 100), 1) == -1);
}
