// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <regex>
#include <sstream>
#include <string>

std::string name_condition(const std::string &text, bool contains)
{
    std::ostringstream condition;
    if (contains) {
        static const std::regex special(R"([%_\\])");
        condition << "name LIKE '%" << std::regex_replace(text, special, R"(\$&)") << R"(%' ESCAPE '\')";
    } else {
        condition << "name = '" << text << "'";
    }
    return condition.str();
}
