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
    assert(battery_level(std::vector<int>{}) == 50);
    assert(battery_level(std::vector<int>{0}) == 50);
    assert(battery_level(std::vector<int>{50}) == 100);
    assert(battery_level(std::vector<int>{51}) == 100);
    assert(battery_level(std::vector<int>{-50}) == 0);
    assert(battery_level(std::vector<int>{-51}) == 0);
    assert(battery_level(std::vector<int>{60, -20}) == 80);
    assert(battery_level(std::vector<int>{-60, 20}) == 20);
    assert(battery_level(std::vector<int>{49}) == 99);
    assert(battery_level(std::vector<int>{-49}) == 1);
    assert(battery_level(std::vector<int>{1000, -1}) == 99);
    assert(battery_level(std::vector<int>{-1000, 1}) == 1);
    assert(battery_level(std::vector<int>{1000, -1000}) == 0);
    assert(battery_level(std::vector<int>{-1000, 1000}) == 100);
    assert(battery_level(std::vector<int>{40, 40, -30}) == 70);
    assert(battery_level(std::vector<int>{-40, -40, 30}) == 30);
    assert(battery_level(std::vector<int>{100, -100, 100, -30}) == 70);
    assert(battery_level(std::vector<int>{10, 20, 30, -40}) == 60);
    assert(battery_level(std::vector<int>{-10, -20, -30, 40}) == 40);
    assert(battery_level(std::vector<int>{25, 25, 1, -1, -100, -1, 7}) == 7);
    assert(battery_level(std::vector<int>{5, -7, 11, -13}) == 46);
    assert(battery_level(repeat(std::vector<int>{70, -30}, 500)) == 70);
    assert(battery_level(repeat(std::vector<int>{30, -70}, 500)) == 0);
    assert(battery_level(repeat(std::vector<int>{1}, 400)) == 100);
    assert(battery_level(repeat(std::vector<int>{-1}, 400)) == 0);
}
