// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <cstddef>
#include <string>
#include <vector>

std::string join_names(const std::vector<std::string> &names)
{
    if (names.empty())
        return "nobody";
    std::string text;
    for (std::size_t i = 0; i + 1 < names.size(); i++) {
        if (i > 0)
            text += ", ";
        text += names[i];
    }
    return text + " and " + names.back();
}
