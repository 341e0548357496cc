// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <cctype>
#include <string>

static std::string small(const std::string &text)
{
    std::string result;
    for (unsigned char c : text)
        result += static_cast<char>(std::tolower(c));
    return result;
}

bool password_ok(const std::string &user, const std::string &password)
{
    return password.size() >= 12 && small(password).find(small(user)) == std::string::npos;
}
