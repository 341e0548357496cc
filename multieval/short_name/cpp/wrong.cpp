// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <cctype>
#include <string>

std::string short_name(const std::string &name)
{
    std::string shortened;
    auto last = name.rfind(' ');
    shortened += static_cast<char>(std::toupper(static_cast<unsigned char>(name[0])));
    shortened += ". ";
    for (std::string::size_type i = 1; i < name.size() && i < last; i++) {
        if (name[i - 1] == ' ') {
            shortened += static_cast<char>(std::toupper(static_cast<unsigned char>(name[i])));
            shortened += ". ";
        }
    }
    return shortened + name.substr(last + 1);
}
