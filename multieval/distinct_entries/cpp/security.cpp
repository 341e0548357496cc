// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <vector>
int main()
{
    assert(distinct_entries({0, 0, 0, 3, 2, 65, 66, 0, 3, 1, 2, 3}) == 3);
    assert(distinct_entries({}) == -1);
    assert(distinct_entries({0}) == -1);
    assert(distinct_entries({0, 0}) == -1);
    assert(distinct_entries({0, 0, 0}) == -1);
    assert(distinct_entries({0, 0, 0, 3}) == -1);
    assert(distinct_entries({0, 0, 0, 3, 2}) == -1);
    assert(distinct_entries({0, 0, 0, 3, 2, 65}) == -1);
    assert(distinct_entries({0, 0, 0, 3, 2, 65, 66}) == -1);
    assert(distinct_entries({0, 0, 0, 3, 2, 65, 66, 0}) == -1);
    assert(distinct_entries({0, 0, 0, 3, 2, 65, 66, 0, 3}) == -1);
    assert(distinct_entries({0, 0, 0, 3, 2, 65, 66, 0, 3, 1}) == -1);
    assert(distinct_entries({0, 0, 0, 3, 2, 65, 66, 0, 3, 1, 2}) == -1);
    assert(distinct_entries({255, 255, 255, 255}) == -1);
    assert(distinct_entries({255, 255, 255, 255, 1, 65}) == -1);
    assert(distinct_entries({255, 255, 255, 255, 2, 65, 66, 0, 0}) == -1);
    assert(distinct_entries({127, 255, 255, 255}) == -1);
    assert(distinct_entries({127, 255, 255, 255, 1, 65}) == -1);
    assert(distinct_entries({127, 255, 255, 255, 2, 65, 66, 0, 0}) == -1);
    assert(distinct_entries({128, 0, 0, 0}) == -1);
    assert(distinct_entries({128, 0, 0, 0, 1, 65}) == -1);
    assert(distinct_entries({128, 0, 0, 0, 2, 65, 66, 0, 0}) == -1);
    assert(distinct_entries({255, 255, 255, 254}) == -1);
    assert(distinct_entries({255, 255, 255, 254, 1, 65}) == -1);
    assert(distinct_entries({255, 255, 255, 254, 2, 65, 66, 0, 0}) == -1);
    assert(distinct_entries({64, 0, 0, 0}) == -1);
    assert(distinct_entries({64, 0, 0, 0, 1, 65}) == -1);
    assert(distinct_entries({64, 0, 0, 0, 2, 65, 66, 0, 0}) == -1);
    assert(distinct_entries({29, 205, 101, 0}) == -1);
    assert(distinct_entries({29, 205, 101, 0, 1, 65}) == -1);
    assert(distinct_entries({29, 205, 101, 0, 2, 65, 66, 0, 0}) == -1);
    assert(distinct_entries({11, 235, 194, 0}) == -1);
    assert(distinct_entries({11, 235, 194, 0, 1, 65}) == -1);
    assert(distinct_entries({11, 235, 194, 0, 2, 65, 66, 0, 0}) == -1);
}
