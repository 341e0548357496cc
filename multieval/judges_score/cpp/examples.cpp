// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <vector>
int main()
{
    assert(judges_score(std::vector<int>{8, 5, 9}) == 8);
    assert(judges_score(std::vector<int>{7, 3, 6, 10, 4}) == 17);
}
