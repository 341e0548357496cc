// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <string>

long long read_amount(const std::string &text)
{
    std::string::size_type point = text.find('.');
    return std::stoll(text.substr(0, point)) * 100 + std::stoll(text.substr(point + 1));
}
