// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <string>

bool password_ok(const std::string &user, const std::string &password)
{
    if (password.size() < 12)
        return false;
    return password.find(user) == std::string::npos;
}
