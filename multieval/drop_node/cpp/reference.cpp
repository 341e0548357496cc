// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <algorithm>
#include <list>
#include <utility>
#include <vector>

std::vector<int> run_commands(const std::vector<std::pair<int, int>> &commands)
{
    std::vector<int> reports;
    std::list<int> entries;
    auto marked = entries.end();
    for (const auto &[kind, value] : commands) {
        switch (kind) {
        case 1:
            entries.push_back(value);
            break;
        case 2:
            if (marked != entries.end() && *marked == value)
                marked = entries.end();
            entries.remove(value);
            break;
        case 3:
            marked = std::find(entries.begin(), entries.end(), value);
            break;
        case 4:
            if (marked != entries.end())
                ++marked;
            break;
        default:
            reports.push_back(marked != entries.end() ? *marked : -1);
        }
    }
    return reports;
}
