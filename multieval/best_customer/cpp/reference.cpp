// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <cstddef>
#include <map>
#include <string>
#include <vector>

std::string best_customer(const std::vector<std::string> &names, const std::vector<int> &amounts)
{
    std::map<std::string, int> sums;
    for (std::size_t i = 0; i < names.size(); i++)
        sums[names[i]] += amounts[i];
    auto best = sums.begin();
    for (auto entry = sums.begin(); entry != sums.end(); ++entry) {
        if (entry->second > best->second)
            best = entry;
    }
    return best->first;
}
