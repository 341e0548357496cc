// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <algorithm>
#include <cctype>
#include <set>
#include <string>

bool means_device(const std::string &name)
{
    static const std::set<std::string> devices{"CON", "PRN", "AUX", "NUL"};
    std::string stem = name.substr(0, name.rfind('.'));
    std::transform(stem.begin(), stem.end(), stem.begin(), [](unsigned char c) { return std::toupper(c); });
    return devices.count(stem) == 1;
}
