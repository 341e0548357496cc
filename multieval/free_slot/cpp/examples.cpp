// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <vector>
int main()
{
    assert(free_slot(std::vector<int>{480, 600}, std::vector<int>{540, 660}, 50) == 540);
    assert(free_slot(std::vector<int>{500}, std::vector<int>{900}, 30) == 900);
    assert(free_slot(std::vector<int>{480}, std::vector<int>{1080}, 1) == -1);
}
