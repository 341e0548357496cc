// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <string>

std::string name_condition(const std::string &text, bool contains)
{
    if (!contains)
        return "name = '" + text + "'";
    std::string pattern;
    for (char c : text) {
        if (c == '%' || c == '_' || c == '\\')
            pattern += '\\';
        pattern += c;
    }
    return "name LIKE '%" + pattern + "%' ESCAPE '\\'";
}
