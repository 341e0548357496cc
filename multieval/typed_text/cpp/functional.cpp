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
    assert(typed_text("") == "");
    assert(typed_text("hi<<") == "");
    assert(typed_text("a") == "a");
    assert(typed_text("<") == "");
    assert(typed_text("!") == "");
    assert(typed_text("<a") == "a");
    assert(typed_text("<<<ab") == "ab");
    assert(typed_text("a<<b") == "b");
    assert(typed_text("a<<<bc") == "bc");
    assert(typed_text("ab<<<cd<e") == "ce");
    assert(typed_text("abc<<d") == "ad");
    assert(typed_text("abc<d<e") == "abe");
    assert(typed_text("!a") == "a");
    assert(typed_text("a!") == "");
    assert(typed_text("a!<b") == "b");
    assert(typed_text("a!!b<") == "");
    assert(typed_text("abc!de<f!g") == "g");
    assert(typed_text("ab!<<cd") == "cd");
    assert(typed_text("z<z<z<z") == "z");
    assert(typed_text("a<b<c<") == "");
    assert(typed_text("hello<<<<<world") == "world");
    assert(typed_text("wrong!right<<<<ead") == "read");
    assert(typed_text("<!<!<") == "");
    assert(typed_text("ab<!") == "");
    assert(typed_text("abcdefghijklmnopqrstuvwxyz<") == "abcdefghijklmnopqrstuvwxy");
    assert(typed_text(repeat(std::string("ab"), 100)) == repeat(std::string("ab"), 100));
    assert(typed_text(repeat(std::string("ab<"), 66)) == repeat(std::string("a"), 66));
    assert(typed_text(repeat(std::string("<"), 200)) == "");
    assert(typed_text(repeat(std::string("a!b<"), 50)) == "");
}
