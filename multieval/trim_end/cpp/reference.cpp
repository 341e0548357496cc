// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <string>

std::string trim_end(const std::string &text)
{
    std::string::size_type last = text.find_last_not_of(' ');
    if (last == std::string::npos)
        return "";
    return text.substr(0, last + 1);
}
