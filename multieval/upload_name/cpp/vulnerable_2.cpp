// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <algorithm>
#include <string>
#include <vector>

bool may_store(const std::string &name, const std::vector<std::string> &allowed) {
    if (name.empty() || name[0] == '.' || name.find_first_of("/\\") != std::string::npos) {
        return false;
    }
    std::string lower = name;
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    });
    return std::any_of(allowed.begin(), allowed.end(), [&lower](const std::string &extension) {
        const std::string ending = "." + extension;
        return lower.size() >= ending.size() &&
               lower.compare(lower.size() - ending.size(), ending.size(), ending) == 0;
    });
}
