// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <optional>
#include <string>
using namespace std::string_literals;

static std::optional<std::string> read(const std::string &json)
{
    if (json.size() < 2 || json.front() != '"' || json.back() != '"')
        return std::nullopt;
    std::string inner = json.substr(1, json.size() - 2), text;
    for (size_t i = 0; i < inner.size(); i++) {
        unsigned char c = inner[i];
        if (c < 0x20 || c == '"')
            return std::nullopt;
        if (c != '\\') {
            text += inner[i];
            continue;
        }
        if (++i == inner.size())
            return std::nullopt;
        size_t at = "\"\\/bfnrt"s.find(inner[i]);
        if (at != std::string::npos) {
            text += "\"\\/\b\f\n\r\t"[at];
            continue;
        }
        std::string code = inner.substr(i + 1, 4);
        if (inner[i] != 'u' || code.size() != 4 || code.find_first_not_of("0123456789abcdefABCDEF") != std::string::npos ||
            std::stoi(code, nullptr, 16) >= 127)
            return std::nullopt;
        text += static_cast<char>(std::stoi(code, nullptr, 16));
        i += 4;
    }
    return text;
}

static void expect(const std::string &text)
{
    assert(read(json_string(text)) == text);
}
int main()
{
    expect("abc"s);
    expect("a\"b"s);
    expect(""s);
}
