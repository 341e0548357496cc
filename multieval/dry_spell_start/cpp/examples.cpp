// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <vector>
int main()
{
    assert(dry_spell_start(std::vector<int>{5, 0, 1, 9, 0, 7}) == 2);
    assert(dry_spell_start(std::vector<int>{0, 8, 0, 0, 0, 3}) == 3);
    assert(dry_spell_start(std::vector<int>{4, 6}) == 0);
}
