// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <string>

int parse_color(const std::string &text)
{
    if (text.size() != 7 || text[0] != '#')
        return -1;
    if (text.find_first_not_of("0123456789abcdefABCDEF", 1) != std::string::npos)
        return -1;
    return std::stoi(text.substr(1), nullptr, 16);
}
