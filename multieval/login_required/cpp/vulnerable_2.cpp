// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <cctype>
#include <sstream>
#include <string>

bool login_required(const std::string &value)
{
    std::istringstream stream(value);
    std::string word;
    stream >> word;
    for (char &c : word) {
        c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    }
    return !(word == "off" || word == "no" || word == "false");
}
