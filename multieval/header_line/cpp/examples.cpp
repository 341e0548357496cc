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
    expect("Host"s, "example.org"s, "Host: example.org\r\n"s);
    expect("X-Empty"s, ""s, "X-Empty: \r\n"s);
    expect("My Name"s, "a"s, std::nullopt);
}
