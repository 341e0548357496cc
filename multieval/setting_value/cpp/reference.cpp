// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <sstream>
#include <string>

int setting_value(const std::string &settings, const std::string &name)
{
    int value = -1;
    std::istringstream entries(settings);
    std::string entry;
    while (std::getline(entries, entry, ';')) {
        auto equals = entry.find('=');
        if (entry.substr(0, equals) == name)
            value = std::stoi(entry.substr(equals + 1));
    }
    return value;
}
