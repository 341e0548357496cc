// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <vector>
int main()
{
    assert(distinct_entries({0, 0, 0, 1, 0}) == 1);
    assert(distinct_entries({0, 0, 0, 2, 0, 0}) == 1);
    assert(distinct_entries({0, 0, 0, 2, 0, 1, 0}) == 2);
    assert(distinct_entries({0, 0, 0, 1, 3, 0, 255, 128}) == 1);
    assert(distinct_entries({0, 0, 0, 4, 1, 0, 2, 0, 0, 1, 0, 2, 0, 1}) == 3);
    assert(distinct_entries({0, 0, 0, 3, 2, 1, 2, 2, 2, 1, 2, 1, 2}) == 2);
    assert(distinct_entries({0, 0, 0, 2, 3, 97, 0, 98, 3, 97, 0, 99}) == 2);
    assert(distinct_entries({0, 0, 0, 5, 1, 1, 1, 2, 1, 3, 1, 2, 1, 1}) == 3);
    assert(distinct_entries({}) == -1);
    assert(distinct_entries({0, 0, 0}) == -1);
    assert(distinct_entries({0, 0, 0, 0, 0}) == -1);
    assert(distinct_entries({0, 0, 0, 1}) == -1);
    assert(distinct_entries({0, 0, 0, 2, 1, 7}) == -1);
    assert(distinct_entries({0, 0, 0, 1, 0, 0}) == -1);
    assert(distinct_entries({0, 0, 0, 2, 1, 200, 1, 72}) == 2);
    std::vector<unsigned char> big(100000);
    big[1] = 1, big[2] = 99996 >> 8 & 255, big[3] = 99996 & 255;
    assert(distinct_entries(big) == 1);
    big = {0, 0, 19999 >> 8, 19999 & 255};
    for (int i = 0; i < 19999; i++)
        for (int value : {4, 255, 0, i % 10000 >> 8, i % 10000 & 255})
            big.push_back(static_cast<unsigned char>(value));
    assert(distinct_entries(big) == 10000);
    big = {0, 0, 0, 3};
    for (int i = 0; i < 3; i++) {
        big.push_back(255);
        big.insert(big.end(), 255, 'x');
    }
    big[4 + 256 * 2 - 1] = 'y';
    assert(distinct_entries(big) == 2);
}
