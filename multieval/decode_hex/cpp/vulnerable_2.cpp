// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <charconv>
#include <cstddef>
#include <optional>
#include <string>
#include <system_error>
#include <vector>

std::optional<std::vector<unsigned char>> decode_hex(const std::string &text, std::size_t limit)
{
    if (text.size() % 2 != 0 || text.size() / 2 > limit) {
        return std::nullopt;
    }
    std::vector<unsigned char> bytes;
    bytes.reserve(text.size() / 2);
    const char *end = text.data() + text.size();
    for (const char *pair = text.data(); pair != end; pair += 2) {
        int value = 0;
        const auto parsed = std::from_chars(pair, pair + 2, value, 16);
        if (parsed.ec != std::errc() || parsed.ptr != pair + 2) {
            return std::nullopt;
        }
        bytes.push_back(static_cast<unsigned char>(value));
    }
    return bytes;
}
