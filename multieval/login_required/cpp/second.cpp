// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <string>

bool login_required(const std::string &value)
{
    std::string small;
    for (char c : value) {
        small += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return small != "off" && small != "no" && small != "false";
}
