// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <set>
#include <string>
#include <utility>
#include <vector>

std::vector<std::string> sort_by_score(std::vector<std::pair<std::string, int>> entries)
{
    std::multiset<std::pair<int, std::string>> ordered;
    for (auto &[name, score] : entries) {
        ordered.emplace(-score, std::move(name));
    }
    std::vector<std::string> names;
    for (const auto &entry : ordered) {
        names.push_back(entry.second);
    }
    return names;
}
