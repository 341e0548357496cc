// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <iterator>
#include <map>
#include <utility>
#include <vector>

std::vector<int> run_commands(const std::vector<std::pair<int, int>> &commands)
{
    std::map<int, int> row;
    auto mark = row.end();
    int next_number = 0;
    std::vector<int> reports;
    for (const auto &[kind, value] : commands) {
        if (kind == 1) {
            row.emplace_hint(row.end(), next_number++, value);
        } else if (kind == 2) {
            for (auto entry = row.begin(); entry != row.end();) {
                entry = entry->second == value ? row.erase(entry) : std::next(entry);
            }
        } else if (kind == 3) {
            mark = row.begin();
            while (mark != row.end() && mark->second != value) {
                ++mark;
            }
        } else if (kind == 4) {
            if (mark != row.end()) {
                ++mark;
            }
        } else {
            reports.push_back(mark != row.end() ? mark->second : -1);
        }
    }
    return reports;
}
