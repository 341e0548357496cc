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
    assert(heating_hours(std::vector<int>{18}) == 0);
    assert(heating_hours(std::vector<int>{17}) == 1);
    assert(heating_hours(std::vector<int>{21}) == 0);
    assert(heating_hours(std::vector<int>{22}) == 0);
    assert(heating_hours(std::vector<int>{20}) == 0);
    assert(heating_hours(std::vector<int>{19, 20, 21}) == 0);
    assert(heating_hours(std::vector<int>{17, 18}) == 2);
    assert(heating_hours(std::vector<int>{17, 21}) == 2);
    assert(heating_hours(std::vector<int>{17, 22}) == 1);
    assert(heating_hours(std::vector<int>{17, 21, 22, 21}) == 2);
    assert(heating_hours(std::vector<int>{22, 18, 19}) == 0);
    assert(heating_hours(std::vector<int>{16, 18, 21, 22, 20, 17, 19}) == 5);
    assert(heating_hours(std::vector<int>{-50, 50}) == 1);
    assert(heating_hours(std::vector<int>{50, -50}) == 1);
    assert(heating_hours(std::vector<int>{0, 20, 20, 20, 20}) == 5);
    assert(heating_hours(std::vector<int>{20, 20, 17, 20, 20}) == 3);
    assert(heating_hours(std::vector<int>{17, 17, 22, 22, 17, 17}) == 4);
    assert(heating_hours(std::vector<int>{18, 17, 18, 22, 18, 17}) == 3);
    assert(heating_hours(std::vector<int>{21, 22, 21, 17, 21}) == 2);
    assert(heating_hours(std::vector<int>{17, 22, 20, 17, 22, 20}) == 2);
    assert(heating_hours(repeat(std::vector<int>{10, 20, 21, 30}, 200)) == 600);
    assert(heating_hours(repeat(std::vector<int>{19}, 300)) == 0);
    assert(heating_hours(repeat(std::vector<int>{22, 18, 21}, 150)) == 0);
    assert(heating_hours(repeat(std::vector<int>{17}, 300)) == 300);
}
