// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <string>

std::string json_string(const std::string &text)
{
    static const char digits[] = "0123456789abcdef";
    std::string made = "\"";
    for (char c : text) {
        auto code = static_cast<unsigned char>(c);
        if (code < 0x20) {
            made += "\\u00";
            made += digits[code >> 4];
            made += digits[code & 15];
            continue;
        }
        if (c == '"' || c == '\\')
            made += '\\';
        made += c;
    }
    return made + '"';
}
