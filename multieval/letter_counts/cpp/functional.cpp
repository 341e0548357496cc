// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
#include <vector>
int main()
{
    std::vector<int> pangram = {1, 1, 1, 1, 3, 1, 1, 2, 1, 1, 1, 1, 1, 1, 4, 1, 1, 2, 1, 2, 2, 1, 1, 1, 1, 1};
    assert(letter_counts("The quick brown fox jumps over the lazy dog") == pangram);
    std::string all;
    for (int i = 0; i < 128; i++)
        all += static_cast<char>(i);
    assert(letter_counts(all) == std::vector<int>(26, 2));
    assert(letter_counts("@[`{/:09 \t\n\x7f") == std::vector<int>(26, 0));
    std::vector<int> many(26, 0);
    many[16] = 100000;
    assert(letter_counts(std::string(50000, 'q') + std::string(50000, 'Q')) == many);
    assert(letter_counts(std::string("a\0a", 3))[0] == 2);
}
