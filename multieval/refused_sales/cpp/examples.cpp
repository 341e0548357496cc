// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <vector>
int main()
{
    assert(refused_sales(std::vector<int>{5, -3, -4}) == 1);
    assert(refused_sales(std::vector<int>{-2, 10, -6}) == 1);
    assert(refused_sales(std::vector<int>{}) == 0);
}
