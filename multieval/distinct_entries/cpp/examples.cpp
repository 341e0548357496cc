// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <vector>
int main()
{
    assert(distinct_entries({0, 0, 0, 3, 1, 65, 2, 65, 66, 1, 65}) == 2);
    assert(distinct_entries({0, 0, 0, 0}) == 0);
    assert(distinct_entries({0, 0, 0, 1, 2, 65}) == -1);
    assert(distinct_entries({0, 0, 0, 1, 0, 9}) == -1);
}
