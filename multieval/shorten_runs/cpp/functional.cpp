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
    assert(shorten_runs("") == "");
    assert(shorten_runs("a") == "a");
    assert(shorten_runs("aa") == "aa");
    assert(shorten_runs("aaa") == "a3");
    assert(shorten_runs("aaaa") == "a4");
    assert(shorten_runs("aab") == "aab");
    assert(shorten_runs("abb") == "abb");
    assert(shorten_runs("abbb") == "ab3");
    assert(shorten_runs("aabb") == "aabb");
    assert(shorten_runs("aaabbb") == "a3b3");
    assert(shorten_runs("aaabaaa") == "a3ba3");
    assert(shorten_runs("ababab") == "ababab");
    assert(shorten_runs("aabbaa") == "aabbaa");
    assert(shorten_runs("aabbbaa") == "aab3aa");
    assert(shorten_runs("zzzzzzzzz") == "z9");
    assert(shorten_runs("zzzzzzzzzz") == "z10");
    assert(shorten_runs("qqqqqqqqqqqq") == "q12");
    assert(shorten_runs("abcccccccccccdd") == "abc11dd");
    assert(shorten_runs("ddd") == "d3");
    assert(shorten_runs("mississippi") == "mississippi");
    assert(shorten_runs("aaabbcccdd") == "a3bbc3dd");
    assert(shorten_runs(repeat(std::string("a"), 100)) == "a100");
    assert(shorten_runs(repeat(std::string("a"), 300)) == "a300");
    assert(shorten_runs(repeat(std::string("a"), 99)) == "a99");
    assert(shorten_runs(repeat(std::string("ab"), 150)) == repeat(std::string("ab"), 150));
    assert(shorten_runs(repeat(std::string("aaab"), 75)) == repeat(std::string("a3b"), 75));
    assert(shorten_runs(repeat(std::string("aabb"), 75)) == repeat(std::string("aabb"), 75));
}
