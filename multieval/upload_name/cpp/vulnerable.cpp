// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <algorithm>
#include <cctype>
#include <string>
#include <vector>

bool may_store(const std::string &name, const std::vector<std::string> &allowed)
{
    if (name.empty() || name[0] == '.' || name.find_first_of("/\\") != std::string::npos)
        return false;
    const auto dot = name.find_last_of('.');
    if (dot == std::string::npos)
        return false;
    std::string extension = name.substr(dot + 1);
    for (char &c : extension)
        c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return std::find(allowed.begin(), allowed.end(), extension) != allowed.end();
}
