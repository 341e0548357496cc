// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <array>
#include <set>
#include <string>
#include <vector>

bool role_allows(const std::vector<std::array<std::string, 3>> &rules, const std::vector<std::string> &roles, const std::string &action)
{
    const std::set<std::string> held(roles.begin(), roles.end());
    std::set<std::string> allowed, denied;
    for (const auto &[role, on, effect] : rules) {
        if (held.count(role) > 0) {
            (effect == "deny" ? denied : allowed).insert(on);
        }
    }
    if (denied.count(action) > 0) {
        return false;
    }
    return allowed.count(action) > 0 || allowed.count("*") > 0;
}
