// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <regex>
#include <string>

std::string file_argument(const std::string &name)
{
    static const std::regex option("--?[A-Za-z][A-Za-z-]*");
    return std::regex_match(name, option) ? "./" + name : name;
}
