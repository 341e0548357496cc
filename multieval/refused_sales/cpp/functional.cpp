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
    assert(refused_sales(std::vector<int>{0}) == 0);
    assert(refused_sales(std::vector<int>{1}) == 0);
    assert(refused_sales(std::vector<int>{-1}) == 1);
    assert(refused_sales(std::vector<int>{1, -1}) == 0);
    assert(refused_sales(std::vector<int>{1, -1, -1}) == 1);
    assert(refused_sales(std::vector<int>{5, -5}) == 0);
    assert(refused_sales(std::vector<int>{5, -6}) == 1);
    assert(refused_sales(std::vector<int>{5, -6, -5}) == 1);
    assert(refused_sales(std::vector<int>{5, -6, -5, -1}) == 2);
    assert(refused_sales(std::vector<int>{-5, 5, -5}) == 1);
    assert(refused_sales(std::vector<int>{-5, 3, -3}) == 1);
    assert(refused_sales(std::vector<int>{3, -4, 1, -4}) == 1);
    assert(refused_sales(std::vector<int>{10, -11, -11, -10}) == 2);
    assert(refused_sales(std::vector<int>{2, 2, -4, -1}) == 1);
    assert(refused_sales(std::vector<int>{0, 0, -1, 0}) == 1);
    assert(refused_sales(std::vector<int>{-1, -1, -1}) == 3);
    assert(refused_sales(std::vector<int>{4, -5, 1, -5, -1}) == 2);
    assert(refused_sales(std::vector<int>{1000, -1000, -1}) == 1);
    assert(refused_sales(std::vector<int>{1000, 1000, -1000, -1000, -1000}) == 1);
    assert(refused_sales(std::vector<int>{7, -8, -7, 8, -8, -1}) == 2);
    assert(refused_sales(std::vector<int>{6, -4, -4, -2}) == 1);
    assert(refused_sales(repeat(std::vector<int>{2, -3}, 500)) == 167);
    assert(refused_sales(repeat(std::vector<int>{1000}, 1000)) == 0);
    assert(refused_sales(repeat(std::vector<int>{-1}, 1000)) == 1000);
}
