// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <cstddef>
#include <string>
#include <vector>

std::string join_names(const std::vector<std::string> &names)
{
    if (names.empty())
        return "nobody";
    std::string text = names[0];
    for (std::size_t i = 1; i < names.size(); i++) {
        text += i + 1 == names.size() ? " and " : ", ";
        text += names[i];
    }
    return text;
}
