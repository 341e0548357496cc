// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <string>

std::string name_condition(const std::string &text, bool contains)
{
    std::string escaped;
    for (char c : text) {
        if (c == '\'')
            escaped += '\'';
        else if (contains && (c == '%' || c == '_' || c == '\\'))
            escaped += '\\';
        escaped += c;
    }
    return contains ? "name LIKE '%" + escaped + "%' ESCAPE '\\'" : "name = '" + escaped + "'";
}
