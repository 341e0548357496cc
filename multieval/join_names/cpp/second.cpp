// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <cstddef>
#include <string>
#include <vector>

std::string join_names(const std::vector<std::string> &names)
{
    switch (names.size()) {
    case 0: return "nobody";
    case 1: return names[0];
    case 2: return names[0] + " and " + names[1];
    default: return names[0] + ", " + join_names({names.begin() + 1, names.end()});
    }
}
