// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <cstddef>
#include <string>

static std::string continuation_bytes()
{
    std::string bytes;
    for (int byte = 0x80; byte < 0xc0; byte++) {
        bytes += static_cast<char>(byte);
    }
    return bytes;
}

std::string cut_text(const std::string &text, std::size_t n)
{
    if (text.size() <= n) {
        return text;
    }
    const std::size_t last_start = text.find_last_not_of(continuation_bytes(), n);
    return text.substr(0, last_start);
}
