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
    assert(caps_text("") == "");
    assert(caps_text("^a^bc") == "Abc");
    assert(caps_text("a") == "a");
    assert(caps_text("^") == "");
    assert(caps_text("^^") == "");
    assert(caps_text("^^a") == "a");
    assert(caps_text("^^^a") == "A");
    assert(caps_text("^ab") == "AB");
    assert(caps_text("a^b") == "aB");
    assert(caps_text("ab^") == "ab");
    assert(caps_text("a^bc^d") == "aBCd");
    assert(caps_text("^abc^def^ghi") == "ABCdefGHI");
    assert(caps_text("^a b") == "A B");
    assert(caps_text(" ") == " ");
    assert(caps_text("^ ^ ^") == "  ");
    assert(caps_text("x^ y") == "x Y");
    assert(caps_text("^i^ am ^ok^") == "I am OK");
    assert(caps_text("^z^z^z^z") == "ZzZz");
    assert(caps_text("a^^b") == "ab");
    assert(caps_text("^abcdefghijklmnopqrstuvwxyz") == "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    assert(caps_text("abcdefghijklmnopqrstuvwxyz") == "abcdefghijklmnopqrstuvwxyz");
    assert(caps_text(repeat(std::string("^a"), 100)) == repeat(std::string("Aa"), 50));
    assert(caps_text(repeat(std::string("^"), 200)) == "");
    assert(caps_text(repeat(std::string("a"), 200)) == repeat(std::string("a"), 200));
}
