// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
using namespace std::string_literals;
static void expect(const std::string &text, const std::string &expected)
{
    assert(xml_note(text) == expected);
}
int main()
{
    expect("1 < 2"s, "<note>1 &lt; 2</note>"s);
    expect("you & me"s, "<note>you &amp; me</note>"s);
}
