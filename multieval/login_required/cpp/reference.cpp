// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <string>

static bool same(const std::string &value, const std::string &word)
{
    if (value.size() != word.size())
        return false;
    for (std::string::size_type i = 0; i < word.size(); i++) {
        char c = value[i];
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c + ('a' - 'A'));
        if (c != word[i])
            return false;
    }
    return true;
}

bool login_required(const std::string &value)
{
    return !same(value, "off") && !same(value, "no") && !same(value, "false");
}
