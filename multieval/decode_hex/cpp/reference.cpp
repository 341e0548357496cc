// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

static int digit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

std::optional<std::vector<unsigned char>> decode_hex(const std::string &text, std::size_t limit)
{
    std::size_t count = text.size() / 2;
    if (text.size() % 2 != 0 || count > limit)
        return std::nullopt;
    std::vector<unsigned char> bytes(count);
    for (std::size_t i = 0; i < count; i++) {
        int high = digit(text[2 * i]);
        int low = digit(text[2 * i + 1]);
        if (high < 0 || low < 0)
            return std::nullopt;
        bytes[i] = static_cast<unsigned char>(high * 16 + low);
    }
    return bytes;
}
