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
    assert(best_rows(std::vector<int>{5}, 1) == (std::vector<int>{1}));
    assert(best_rows(std::vector<int>{0}, 1) == (std::vector<int>{1}));
    assert(best_rows(std::vector<int>{-5}, 1) == (std::vector<int>{1}));
    assert(best_rows(std::vector<int>{1, 2, 3}, 1) == (std::vector<int>{3}));
    assert(best_rows(std::vector<int>{3, 2, 1}, 1) == (std::vector<int>{1}));
    assert(best_rows(std::vector<int>{1, 2, 3}, 3) == (std::vector<int>{1, 1, 1}));
    assert(best_rows(std::vector<int>{-1, -2, -3}, 3) == (std::vector<int>{1, 1, 1}));
    assert(best_rows(std::vector<int>{-3, -2, -1}, 1) == (std::vector<int>{3}));
    assert(best_rows(std::vector<int>{-1, -2, -3, -4}, 2) == (std::vector<int>{1, 1}));
    assert(best_rows(std::vector<int>{-3, -4, -1, -2}, 2) == (std::vector<int>{2, 2}));
    assert(best_rows(std::vector<int>{7, 7, 7, 7}, 2) == (std::vector<int>{1, 1}));
    assert(best_rows(std::vector<int>{7, 7, 7}, 1) == (std::vector<int>{1}));
    assert(best_rows(std::vector<int>{0, 0, 0, 0, 0, 0}, 3) == (std::vector<int>{1, 1, 1}));
    assert(best_rows(std::vector<int>{1, 9, 9, 1, 9, 9}, 2) == (std::vector<int>{2, 1}));
    assert(best_rows(std::vector<int>{2, 1, 2, 3, 1, 3}, 2) == (std::vector<int>{1, 2}));
    assert(best_rows(std::vector<int>{5, 1, 4, 2, 5, 3, 1, 5, 5}, 3) == (std::vector<int>{1, 2, 3}));
    assert(best_rows(std::vector<int>{-1000, 1000, 1000, -1000}, 2) == (std::vector<int>{2, 1}));
    assert(best_rows(std::vector<int>{-1, 0, 1, 0, -1, 0, 1, 0, -1}, 3) == (std::vector<int>{3, 1, 1}));
    assert(best_rows(std::vector<int>{4, 3, 2, 1, 1, 2, 3, 4}, 4) == (std::vector<int>{1, 1, 2, 2}));
    assert(best_rows(std::vector<int>{4, 3, 2, 1, 1, 2, 3, 4}, 2) == (std::vector<int>{1, 4}));
    assert(best_rows(std::vector<int>{-9, -9, -8, -9}, 2) == (std::vector<int>{2, 1}));
    assert(best_rows(repeat(std::vector<int>{3, 5}, 100), 2) == (std::vector<int>{1, 1}));
    assert(best_rows(repeat(std::vector<int>{1, 2, 3}, 300), 1) == (std::vector<int>{3}));
    assert(best_rows(repeat(std::vector<int>{1, 2, 3}, 100), 4) == (std::vector<int>{3, 2, 1, 3}));
}
