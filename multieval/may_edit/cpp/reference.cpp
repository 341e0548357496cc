// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <algorithm>
#include <string>
#include <vector>

bool may_edit(const std::string &user, const std::string &owner, const std::vector<std::string> &admins, bool locked)
{
    if (locked || user.empty())
        return false;
    return user == owner || std::find(admins.begin(), admins.end(), user) != admins.end();
}
