// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <cstddef>
#include <string>

std::string cut_text(const std::string &text, std::size_t n)
{
    if (n >= text.size())
        return text;
    std::size_t end = n;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80)
        end--;
    return text.substr(0, end);
}
