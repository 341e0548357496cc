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
    assert(strip_comment("") == "");
    assert(strip_comment(" ") == "");
    assert(strip_comment("a") == "a");
    assert(strip_comment("a  ") == "a");
    assert(strip_comment("  a") == "  a");
    assert(strip_comment("#") == "");
    assert(strip_comment("a#b") == "a");
    assert(strip_comment("a #b # c") == "a");
    assert(strip_comment("\"#\"") == "\"#\"");
    assert(strip_comment("\"#\"#") == "\"#\"");
    assert(strip_comment("\"#") == "\"#");
    assert(strip_comment("\"# ") == "\"#");
    assert(strip_comment("\"\"#\"") == "\"\"");
    assert(strip_comment("\"a\" # \"b\"") == "\"a\"");
    assert(strip_comment("x = \"#1\" # one") == "x = \"#1\"");
    assert(strip_comment("\"a\" \"#\" # c") == "\"a\" \"#\"");
    assert(strip_comment("\"a\" # \"#\"") == "\"a\"");
    assert(strip_comment("a # \"b") == "a");
    assert(strip_comment("\"a # b") == "\"a # b");
    assert(strip_comment("\"a\"b\"# c\"d # e") == "\"a\"b\"# c\"d");
    assert(strip_comment("   # x") == "");
    assert(strip_comment("a b c   # d") == "a b c");
    assert(strip_comment("\"   \"   ") == "\"   \"");
    assert(strip_comment("\"  # ") == "\"  #");
    assert(strip_comment("##") == "");
    assert(strip_comment("\"\"\"#\"\"\"") == "\"\"\"#\"\"\"");
    assert(strip_comment("k = \"x\" + \"#\" + \"y\" # z") == "k = \"x\" + \"#\" + \"y\"");
    assert(strip_comment("\" ") == "\"");
    assert(strip_comment(repeat(std::string(" "), 200)) == "");
    assert(strip_comment(repeat(std::string("\"#\""), 60)) == repeat(std::string("\"#\""), 60));
    assert(strip_comment(repeat(std::string("a"), 200)) == repeat(std::string("a"), 200));
}
