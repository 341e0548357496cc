// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <sstream>
#include <string>
#include <vector>

static std::vector<int> parts(const std::string &text)
{
    std::vector<int> found;
    std::istringstream stream(text);
    std::string part;
    while (std::getline(stream, part, '.'))
        found.push_back(std::stoi(part));
    return found;
}

bool version_at_least(const std::string &version, const std::string &needed)
{
    return parts(version) >= parts(needed);
}
