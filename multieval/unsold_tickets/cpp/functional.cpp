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
    assert(unsold_tickets(0, std::vector<int>{}) == (std::vector<int>{}));
    assert(unsold_tickets(0, std::vector<int>{1, 2}) == (std::vector<int>{}));
    assert(unsold_tickets(1, std::vector<int>{}) == (std::vector<int>{1}));
    assert(unsold_tickets(1, std::vector<int>{1}) == (std::vector<int>{}));
    assert(unsold_tickets(4, std::vector<int>{}) == (std::vector<int>{1, 2, 3, 4}));
    assert(unsold_tickets(4, std::vector<int>{4}) == (std::vector<int>{1, 2, 3}));
    assert(unsold_tickets(4, std::vector<int>{1}) == (std::vector<int>{2, 3, 4}));
    assert(unsold_tickets(4, std::vector<int>{9, 2}) == (std::vector<int>{1, 3, 4}));
    assert(unsold_tickets(4, std::vector<int>{0, -1, 5}) == (std::vector<int>{1, 2, 3, 4}));
    assert(unsold_tickets(4, std::vector<int>{2, 2, 2, 2, 2}) == (std::vector<int>{1, 3, 4}));
    assert(unsold_tickets(6, std::vector<int>{6, 5, 4}) == (std::vector<int>{1, 2, 3}));
    assert(unsold_tickets(6, std::vector<int>{3, 1, 3, 1}) == (std::vector<int>{2, 4, 5, 6}));
    assert(unsold_tickets(5, std::vector<int>{7, 5, 6, 4, 0, 3}) == (std::vector<int>{1, 2}));
    assert(unsold_tickets(3, std::vector<int>{1, 2, 3, 4, 5}) == (std::vector<int>{}));
    assert(unsold_tickets(7, std::vector<int>{-3, 3, -7, 7}) == (std::vector<int>{1, 2, 4, 5, 6}));
    assert(unsold_tickets(8, std::vector<int>{8, 8, 1, 1}) == (std::vector<int>{2, 3, 4, 5, 6, 7}));
    assert(unsold_tickets(2, std::vector<int>{2147483647, -2147483648}) == (std::vector<int>{1, 2}));
    assert(unsold_tickets(10, std::vector<int>{10, 9, 8, 7, 6, 5, 4, 3, 1}) == (std::vector<int>{2}));
    assert(unsold_tickets(12, repeat(std::vector<int>{12, 11, 3}, 200)) == (std::vector<int>{1, 2, 4, 5, 6, 7, 8, 9, 10}));
}
