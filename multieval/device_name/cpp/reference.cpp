// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <cctype>
#include <string>

bool means_device(const std::string &name)
{
    std::string first = name.substr(0, name.find('.'));
    while (!first.empty() && first.back() == ' ')
        first.pop_back();
    for (char &c : first)
        c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    return first == "CON" || first == "PRN" || first == "AUX" || first == "NUL";
}
