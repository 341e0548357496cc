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
    assert(dry_spell_start(std::vector<int>{}) == 0);
    assert(dry_spell_start(std::vector<int>{0}) == 1);
    assert(dry_spell_start(std::vector<int>{1}) == 1);
    assert(dry_spell_start(std::vector<int>{2}) == 0);
    assert(dry_spell_start(std::vector<int>{2, 2, 2}) == 0);
    assert(dry_spell_start(std::vector<int>{0, 0, 0}) == 1);
    assert(dry_spell_start(std::vector<int>{3, 0}) == 2);
    assert(dry_spell_start(std::vector<int>{3, 0, 0}) == 2);
    assert(dry_spell_start(std::vector<int>{0, 3, 0, 0}) == 3);
    assert(dry_spell_start(std::vector<int>{0, 3, 0}) == 1);
    assert(dry_spell_start(std::vector<int>{0, 0, 3, 0, 0}) == 1);
    assert(dry_spell_start(std::vector<int>{3, 0, 0, 3, 1, 1, 3}) == 2);
    assert(dry_spell_start(std::vector<int>{0, 3, 0, 0, 3, 0, 0, 0, 3, 0, 0}) == 6);
    assert(dry_spell_start(std::vector<int>{0, 2, 0, 0, 9}) == 3);
    assert(dry_spell_start(std::vector<int>{1, 2, 1, 2, 1, 1}) == 5);
    assert(dry_spell_start(std::vector<int>{0, 0, 0, 7, 0, 0}) == 1);
    assert(dry_spell_start(std::vector<int>{500, 0, 500, 0, 1, 500}) == 4);
    assert(dry_spell_start(std::vector<int>{9, 9, 9, 1}) == 4);
    assert(dry_spell_start(std::vector<int>{0, 0, 7, 0, 7, 0, 7, 0, 0}) == 1);
    assert(dry_spell_start(std::vector<int>{0, 1, 2, 0, 1, 2, 0, 1, 0}) == 7);
    assert(dry_spell_start(repeat(std::vector<int>{0, 0, 2}, 300)) == 1);
    assert(dry_spell_start(repeat(std::vector<int>{5}, 400)) == 0);
    assert(dry_spell_start(repeat(std::vector<int>{1}, 400)) == 1);
}
