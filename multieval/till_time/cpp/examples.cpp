// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <vector>
int main()
{
    assert(till_time(std::vector<int>{4, 5, 6, 5}) == 10);
    assert(till_time(std::vector<int>{6, 6}) == 6);
    assert(till_time(std::vector<int>{}) == 0);
}
