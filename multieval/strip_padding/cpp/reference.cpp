// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <algorithm>
#include <optional>
#include <vector>

std::optional<std::vector<unsigned char>> strip_padding(const std::vector<unsigned char> &bytes)
{
    if (bytes.empty() || bytes.size() % 16 != 0)
        return std::nullopt;
    const unsigned char n = bytes.back();
    if (n < 1 || n > 16 || std::any_of(bytes.end() - n, bytes.end(), [n](unsigned char byte) { return byte != n; }))
        return std::nullopt;
    return std::vector<unsigned char>(bytes.begin(), bytes.end() - n);
}
