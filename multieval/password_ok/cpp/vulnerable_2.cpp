// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <algorithm>
#include <cctype>
#include <string>

bool password_ok(const std::string &user, const std::string &password)
{
    std::string small = password;
    std::transform(small.begin(), small.end(), small.begin(), [](unsigned char c) { return std::tolower(c); });
    return password.size() >= 12 && small.find(user) == std::string::npos;
}
