// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <cstddef>
#include <string>

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

std::string percent_decode(const std::string &text)
{
    std::string decoded;
    std::size_t at = 0;
    while (at < text.size()) {
        char byte = text[at++];
        if (byte == '%' && text.size() - at >= 2) {
            int high = digit(text[at]);
            int low = digit(text[at + 1]);
            if (high >= 0 && low >= 0) {
                byte = static_cast<char>(high * 16 + low);
                at += 2;
            }
        }
        decoded += byte;
    }
    return decoded;
}
