// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <vector>
int main()
{
    assert(best_rows(std::vector<int>{1, 5, 9, 2}, 2) == (std::vector<int>{2, 1}));
    assert(best_rows(std::vector<int>{3, 8, 2, 4, 1, 7}, 3) == (std::vector<int>{2, 1, 2}));
}
