// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <array>
#include <map>
#include <string>
#include <utility>
#include <vector>

bool role_allows(const std::vector<std::array<std::string, 3>> &rules, const std::vector<std::string> &roles, const std::string &action)
{
    std::map<std::pair<std::string, std::string>, bool> table;
    for (const auto &rule : rules)
        table[{rule[0], rule[1]}] = rule[2] == "allow";
    bool allowed = false;
    for (const auto &role : roles) {
        for (const auto &name : {action, std::string("*")}) {
            auto found = table.find({role, name});
            if (found == table.end())
                continue;
            if (!found->second)
                return false;
            allowed = true;
        }
    }
    return allowed;
}
