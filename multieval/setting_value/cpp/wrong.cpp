// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <string>

int setting_value(const std::string &settings, const std::string &name)
{
    auto found = settings.rfind(name + "=");
    if (found == std::string::npos)
        return -1;
    return std::stoi(settings.substr(found + name.size() + 1));
}
