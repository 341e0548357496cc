// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <set>
#include <string>
#include <vector>

bool may_edit(const std::string &user, const std::string &owner, const std::vector<std::string> &admins, bool locked)
{
    if (locked) {
        return false;
    }
    std::set<std::string> editors(admins.begin(), admins.end());
    editors.insert(owner);
    return editors.count(user) > 0;
}
