// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <cctype>
#include <string>

bool login_required(const std::string &value)
{
    std::string small = value;
    for (char &c : small)
        c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return small == "on" || small == "yes" || small == "true";
}
