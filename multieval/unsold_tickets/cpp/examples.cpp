// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <vector>
int main()
{
    assert(unsold_tickets(5, std::vector<int>{2, 5}) == (std::vector<int>{1, 3, 4}));
    assert(unsold_tickets(3, std::vector<int>{1, 3, 3}) == (std::vector<int>{2}));
    assert(unsold_tickets(2, std::vector<int>{1, 2}) == (std::vector<int>{}));
}
