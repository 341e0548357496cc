// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

std::vector<std::string> sort_by_score(std::vector<std::pair<std::string, int>> entries)
{
    std::sort(entries.begin(), entries.end(), [](const auto &a, const auto &b) {
        const int order = b.second - a.second;
        return order != 0 ? order < 0 : a.first < b.first;
    });
    std::vector<std::string> names;
    names.reserve(entries.size());
    for (const auto &entry : entries)
        names.push_back(entry.first);
    return names;
}
