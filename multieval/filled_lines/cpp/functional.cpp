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
    assert(filled_lines("a") == 1);
    assert(filled_lines("a\n") == 1);
    assert(filled_lines("\na") == 1);
    assert(filled_lines("\n") == 0);
    assert(filled_lines("\n\n\n") == 0);
    assert(filled_lines(" ") == 0);
    assert(filled_lines("   \n  ") == 0);
    assert(filled_lines("a\nb") == 2);
    assert(filled_lines("a\n \nb") == 2);
    assert(filled_lines(" \na\n ") == 1);
    assert(filled_lines("  x  \n") == 1);
    assert(filled_lines(" x\n y\n z") == 3);
    assert(filled_lines("a\n\n\nb\n\n") == 2);
    assert(filled_lines("a b c d") == 1);
    assert(filled_lines("a\nb\nc\nd\ne") == 5);
    assert(filled_lines("\n \n  \n   \nx") == 1);
    assert(filled_lines(" \n \n \n") == 0);
    assert(filled_lines(".\n,\n;\n") == 3);
    assert(filled_lines("0\n\n0") == 2);
    assert(filled_lines("last line") == 1);
    assert(filled_lines("x \n  \ny ") == 2);
    assert(filled_lines("a\n b\n  c\n   ") == 3);
    assert(filled_lines(repeat(std::string("a\n"), 500)) == 500);
    assert(filled_lines(repeat(std::string(" \n"), 500)) == 0);
    assert(filled_lines(repeat(std::string("\n"), 1000)) == 0);
    assert(filled_lines(repeat(std::string("x"), 1000)) == 1);
}
