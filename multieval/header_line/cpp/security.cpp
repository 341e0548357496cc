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
    expect("a"s, "b\n"s, std::nullopt);
    expect("a"s, "\nb"s, std::nullopt);
    expect("a"s, "b\nc"s, std::nullopt);
    expect("a"s, "\n"s, std::nullopt);
    expect("a\n"s, "b"s, std::nullopt);
    expect("\na"s, "b"s, std::nullopt);
    expect("a\nb"s, "c"s, std::nullopt);
    expect("a"s, "b\r"s, std::nullopt);
    expect("a"s, "\rb"s, std::nullopt);
    expect("a"s, "b\rc"s, std::nullopt);
    expect("a"s, "\r"s, std::nullopt);
    expect("a\r"s, "b"s, std::nullopt);
    expect("\ra"s, "b"s, std::nullopt);
    expect("a\rb"s, "c"s, std::nullopt);
    expect("a"s, "b\r\n"s, std::nullopt);
    expect("a"s, "\r\nb"s, std::nullopt);
    expect("a"s, "b\r\nc"s, std::nullopt);
    expect("a"s, "\r\n"s, std::nullopt);
    expect("a\r\n"s, "b"s, std::nullopt);
    expect("\r\na"s, "b"s, std::nullopt);
    expect("a\r\nb"s, "c"s, std::nullopt);
    expect("a"s, "b\n\n"s, std::nullopt);
    expect("a"s, "\n\nb"s, std::nullopt);
    expect("a"s, "b\n\nc"s, std::nullopt);
    expect("a"s, "\n\n"s, std::nullopt);
    expect("a\n\n"s, "b"s, std::nullopt);
    expect("\n\na"s, "b"s, std::nullopt);
    expect("a\n\nb"s, "c"s, std::nullopt);
    expect("a"s, "b\r\n\r\n"s, std::nullopt);
    expect("a"s, "\r\n\r\nb"s, std::nullopt);
    expect("a"s, "b\r\n\r\nc"s, std::nullopt);
    expect("a"s, "\r\n\r\n"s, std::nullopt);
    expect("a\r\n\r\n"s, "b"s, std::nullopt);
    expect("\r\n\r\na"s, "b"s, std::nullopt);
    expect("a\r\n\r\nb"s, "c"s, std::nullopt);
    expect("Location"s, "/\r\nSet-Cookie: admin=1"s, std::nullopt);
    expect("Location"s, "/\nSet-Cookie: admin=1"s, std::nullopt);
    expect("A"s, "b\r\n\r\n<script>alert(1)</script>"s, std::nullopt);
    expect("A: b\r\nC"s, "d"s, std::nullopt);
    expect("a"s, "b\013"s, std::nullopt);
    expect("a"s, "\014"s, std::nullopt);
    expect("a"s, "b \r"s, std::nullopt);
    expect("a\013"s, "b"s, std::nullopt);
    expect("\r\n\r\n"s, "\r\n\r\n"s, std::nullopt);
    expect("a"s, "b\302\205"s, std::nullopt);
    expect("a"s, "b\342\200\250"s, std::nullopt);
    expect("a"s, "b \\r\\n c"s, "a: b \\r\\n c\r\n"s);
    expect("Host"s, "\texample.org "s, "Host: \texample.org \r\n"s);
    expect("X-Empty"s, ""s, "X-Empty: \r\n"s);
    expect("a"s, "b\304\212Set-Cookie: c"s, std::nullopt);
    expect("a"s, "b\345\230\215\345\230\212c"s, std::nullopt);
}
