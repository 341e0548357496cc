// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <cctype>
#include <string>

std::string file_argument(const std::string &name)
{
    if (name.size() > 1 && name[0] == '-' && std::isalpha(static_cast<unsigned char>(name[1])))
        return "./" + name;
    return name;
}
