// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
#include <vector>
int main()
{
    std::vector<int> expected(26, 0);
    assert(letter_counts("") == expected);
    expected[25] = 2;
    assert(letter_counts("10 Zz!") == expected);
    expected[25] = 0, expected[0] = expected[1] = 2;
    assert(letter_counts("Abba") == expected);
}
