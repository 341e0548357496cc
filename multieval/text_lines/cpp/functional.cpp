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
    assert(text_lines("a", 1) == 1);
    assert(text_lines("a b", 1) == 2);
    assert(text_lines("a b", 2) == 2);
    assert(text_lines("a b", 3) == 1);
    assert(text_lines("a b c", 3) == 2);
    assert(text_lines("a b c", 4) == 2);
    assert(text_lines("a b c", 5) == 1);
    assert(text_lines("ab cd", 4) == 2);
    assert(text_lines("ab cd", 5) == 1);
    assert(text_lines("one two three", 7) == 2);
    assert(text_lines("one two three", 6) == 3);
    assert(text_lines("one two three", 5) == 3);
    assert(text_lines("one two three", 13) == 1);
    assert(text_lines("one two three", 12) == 2);
    assert(text_lines("aaaa b cccc d eeee", 6) == 3);
    assert(text_lines("aaaa b cccc d eeee", 4) == 5);
    assert(text_lines("aaaa b cccc d eeee", 5) == 5);
    assert(text_lines("aaaaa bbbbb", 5) == 2);
    assert(text_lines("aaaaa bbbbb", 10) == 2);
    assert(text_lines("aaaaa bbbbb", 11) == 1);
    assert(text_lines("x yy zzz x yy zzz", 4) == 4);
    assert(text_lines("the quick brown fox jumps", 10) == 3);
    assert(text_lines("the quick brown fox jumps", 9) == 3);
    assert(text_lines("i am a cat", 4) == 3);
    assert(text_lines("word", 100) == 1);
    assert(text_lines("ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab", 5) == 15);
    assert(text_lines("ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab", 7) == 15);
    assert(text_lines("ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab ab", 8) == 10);
    assert(text_lines(repeat(std::string("a"), 100), 100) == 1);
}
