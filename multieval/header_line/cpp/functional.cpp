// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <optional>
#include <string>
using namespace std::string_literals;
static void expect(const std::string &name, const std::string &value, const std::optional<std::string> &expected)
{
    assert(header_line(name, value) == expected);
}
int main()
{
    expect("Content-Type"s, "text/html; charset=utf-8"s, "Content-Type: text/html; charset=utf-8\r\n"s);
    expect("x"s, " a  b "s, "x:  a  b \r\n"s);
    expect("X_y-9"s, "\ta\tb\t"s, "X_y-9: \ta\tb\t\r\n"s);
    expect("-"s, "-"s, "-: -\r\n"s);
    expect("Q"s, "!\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~"s, "Q: !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\r\n"s);
    expect("AZaz09"s, "%s %d {} {0} \\r\\n"s, "AZaz09: %s %d {} {0} \\r\\n\r\n"s);
    expect("Zz"s, "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"s, "Zz: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n"s);
    expect("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"s, "b"s, "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa: b\r\n"s);
    expect(""s, "a"s, std::nullopt);
    expect(""s, ""s, std::nullopt);
    expect("a:"s, "b"s, std::nullopt);
    expect("a b"s, "c"s, std::nullopt);
    expect(" a"s, "b"s, std::nullopt);
    expect("a "s, "b"s, std::nullopt);
    expect("a\tb"s, "c"s, std::nullopt);
    expect("a.b"s, "c"s, std::nullopt);
    expect("a/b"s, "c"s, std::nullopt);
    expect("\303\251"s, "c"s, std::nullopt);
    expect("a"s, "\303\251"s, std::nullopt);
    expect("a"s, "x\344\275\240"s, std::nullopt);
    expect("a"s, "\177"s, std::nullopt);
    expect("a"s, "\001"s, std::nullopt);
    expect("a"s, "b\037"s, std::nullopt);
    expect("a"s, "\033x"s, std::nullopt);
    expect("a@"s, "x"s, std::nullopt);
    expect("a["s, "x"s, std::nullopt);
    expect("a`"s, "x"s, std::nullopt);
    expect("a{"s, "x"s, std::nullopt);
    expect("a"s, "\000"s, std::nullopt);
    expect("a\000"s, "b"s, std::nullopt);
    expect("a\331\243"s, "b"s, std::nullopt);
    expect("a\302\262"s, "b"s, std::nullopt);
}
