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
    assert(count_peaks(std::vector<int>{}) == 0);
    assert(count_peaks(std::vector<int>{5}) == 0);
    assert(count_peaks(std::vector<int>{5, 5}) == 0);
    assert(count_peaks(std::vector<int>{1, 2}) == 0);
    assert(count_peaks(std::vector<int>{2, 1}) == 0);
    assert(count_peaks(std::vector<int>{1, 2, 1}) == 1);
    assert(count_peaks(std::vector<int>{2, 1, 2}) == 0);
    assert(count_peaks(std::vector<int>{1, 1, 1}) == 0);
    assert(count_peaks(std::vector<int>{1, 2, 2, 1}) == 1);
    assert(count_peaks(std::vector<int>{1, 2, 2, 2, 1}) == 1);
    assert(count_peaks(std::vector<int>{1, 2, 2, 3}) == 0);
    assert(count_peaks(std::vector<int>{3, 2, 2, 1}) == 0);
    assert(count_peaks(std::vector<int>{1, 2, 2, 3, 1}) == 1);
    assert(count_peaks(std::vector<int>{1, 3, 2, 2, 3, 1}) == 2);
    assert(count_peaks(std::vector<int>{2, 2, 1}) == 0);
    assert(count_peaks(std::vector<int>{1, 2, 2}) == 0);
    assert(count_peaks(std::vector<int>{1, 2, 3, 4, 3, 2, 1}) == 1);
    assert(count_peaks(std::vector<int>{0, 1, 0, 1, 0, 1, 0}) == 3);
    assert(count_peaks(std::vector<int>{0, 2, 2, 1, 2, 2, 0}) == 2);
    assert(count_peaks(std::vector<int>{5, 5, 6, 6, 5, 5}) == 1);
    assert(count_peaks(std::vector<int>{6, 6, 5, 5, 6, 6}) == 0);
    assert(count_peaks(std::vector<int>{-5, -3, -4}) == 1);
    assert(count_peaks(std::vector<int>{-3, -5, -4}) == 0);
    assert(count_peaks(std::vector<int>{-1000, 9000, -1000}) == 1);
    assert(count_peaks(std::vector<int>{1, 2, 2, 3, 3, 2, 2, 1}) == 1);
    assert(count_peaks(std::vector<int>{3, 4, 4, 4, 5, 4, 4, 6, 6, 2}) == 2);
    assert(count_peaks(repeat(std::vector<int>{1, 2}, 300)) == 299);
    assert(count_peaks(repeat(std::vector<int>{7}, 300)) == 0);
    assert(count_peaks(repeat(std::vector<int>{1, 4, 4, 2, 2, 3}, 100)) == 199);
}
