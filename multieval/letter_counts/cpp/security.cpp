// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
#include <vector>
static void ask(const std::string &text, int a, int z)
{
    std::vector<int> expected(26, 0);
    expected[0] = a, expected[25] = z;
    assert(letter_counts(text) == expected);
}
int main()
{
    ask("aZ", 1, 1);
    ask("\303\244", 0, 0);
    ask("Az\303\204\303\266 a\303\251", 2, 1);
    ask("\377", 0, 0);
    ask("\200", 0, 0);
    ask("\316\261\317\211 \320\260z", 0, 1);
    ask("\342\204\252", 0, 0);
    ask("\357\274\241\357\275\232", 0, 0);
    ask("\305\241a", 1, 0);
    for (int c = 128; c < 256; c++)
        ask(std::string("a") + static_cast<char>(c) + "Z", 1, 1);
}
