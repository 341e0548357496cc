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
    assert(elevator_seconds(std::vector<int>{0}) == 5);
    assert(elevator_seconds(std::vector<int>{1}) == 7);
    assert(elevator_seconds(std::vector<int>{-1}) == 7);
    assert(elevator_seconds(std::vector<int>{0, 0, 0}) == 15);
    assert(elevator_seconds(std::vector<int>{2, 2}) == 14);
    assert(elevator_seconds(std::vector<int>{3, 1}) == 20);
    assert(elevator_seconds(std::vector<int>{1, -1}) == 16);
    assert(elevator_seconds(std::vector<int>{-10}) == 25);
    assert(elevator_seconds(std::vector<int>{50}) == 105);
    assert(elevator_seconds(std::vector<int>{50, -10}) == 230);
    assert(elevator_seconds(std::vector<int>{-10, 50}) == 150);
    assert(elevator_seconds(std::vector<int>{5, 5, 5, 5}) == 30);
    assert(elevator_seconds(std::vector<int>{1, 0, 1, 0}) == 28);
    assert(elevator_seconds(std::vector<int>{10, 9, 8}) == 39);
    assert(elevator_seconds(std::vector<int>{-3, -5}) == 20);
    assert(elevator_seconds(std::vector<int>{-5, -3}) == 24);
    assert(elevator_seconds(std::vector<int>{7, 2, 9}) == 53);
    assert(elevator_seconds(std::vector<int>{0, 4}) == 18);
    assert(elevator_seconds(std::vector<int>{4, 0}) == 26);
    assert(elevator_seconds(repeat(std::vector<int>{1, 2}, 100)) == 1400);
    assert(elevator_seconds(repeat(std::vector<int>{0}, 100)) == 500);
    assert(elevator_seconds(repeat(std::vector<int>{-10, 50}, 50)) == 12400);
}
