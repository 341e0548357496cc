// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
#include <vector>
int main()
{
    const std::string plain = "plain", mixed = "\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80!";
    for (unsigned n = 0; n < 8; n++)
        assert(cut_text(plain, n) == plain.substr(0, n));
    const std::vector<unsigned> ends = {0, 0, 2, 2, 2, 5, 5, 5, 5, 9, 10, 10, 10};
    for (unsigned n = 0; n < 13; n++)
        assert(cut_text(mixed, n) == mixed.substr(0, ends[n]));
    assert(cut_text("\xf0\x9f\x98\x80", 3) == "");
    assert(cut_text("", 0) == "");
    assert(cut_text("x", 0) == "");
    std::string text;
    for (unsigned i = 0; i < 500000; i++)
        text += "\xc3\xa9";
    text[10] = text[11] = 0;
    assert(cut_text(text, 999999) == text.substr(0, 999998));
    assert(cut_text(text, 2000000) == text);
    assert(cut_text(text, 12) == text.substr(0, 12));
}
