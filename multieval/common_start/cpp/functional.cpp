// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
template <class List> static List repeat(const List &part, int times)
{
    List whole;
    for (int i = 0; i < times; i++)
        whole.insert(whole.end(), part.begin(), part.end());
    return whole;
}
int main()
{
    assert(common_start("", "") == 0);
    assert(common_start("", "a") == 0);
    assert(common_start("a", "") == 0);
    assert(common_start("a", "a") == 1);
    assert(common_start("a", "A") == 1);
    assert(common_start("a", "b") == 0);
    assert(common_start("Apple", "apply") == 4);
    assert(common_start("ZEBRA", "zebra") == 5);
    assert(common_start("abcabc", "abdabc") == 2);
    assert(common_start("abc", "abcabc") == 3);
    assert(common_start("abcabc", "abc") == 3);
    assert(common_start("axa", "aya") == 1);
    assert(common_start("xbc", "ybc") == 0);
    assert(common_start("Word", "wORD") == 4);
    assert(common_start("aaaa", "aaab") == 3);
    assert(common_start("aaab", "aaaa") == 3);
    assert(common_start("Zz", "zZz") == 2);
    assert(common_start("tEsT", "TeSs") == 3);
    assert(common_start("az", "aZ") == 2);
    assert(common_start("house", "House") == 5);
    assert(common_start("moth", "mother") == 4);
    assert(common_start("mother", "MOTH") == 4);
    assert(common_start(repeat(std::string("ab"), 25), repeat(std::string("aB"), 25)) == 50);
    assert(common_start(repeat(std::string("q"), 50), repeat(std::string("Q"), 49)) == 49);
}
