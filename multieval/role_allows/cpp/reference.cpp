// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <algorithm>
#include <array>
#include <string>
#include <vector>

bool role_allows(const std::vector<std::array<std::string, 3>> &rules, const std::vector<std::string> &roles, const std::string &action)
{
    bool allowed = false;
    for (const auto &[role, about, effect] : rules) {
        if (about != "*" && about != action)
            continue;
        if (std::find(roles.begin(), roles.end(), role) == roles.end())
            continue;
        if (effect != "allow")
            return false;
        allowed = true;
    }
    return allowed;
}
