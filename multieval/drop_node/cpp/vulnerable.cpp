// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <algorithm>
#include <list>
#include <utility>
#include <vector>

std::vector<int> run_commands(const std::vector<std::pair<int, int>> &commands)
{
    std::list<int> row;
    std::list<int>::iterator mark = row.end();
    std::vector<int> reports;
    for (const auto &command : commands) {
        int value = command.second;
        if (command.first == 1)
            row.push_back(value);
        else if (command.first == 2)
            row.remove(value);
        else if (command.first == 3)
            mark = std::find(row.begin(), row.end(), value);
        else if (command.first == 4 && mark != row.end())
            ++mark;
        else if (command.first == 5)
            reports.push_back(mark == row.end() ? -1 : *mark);
    }
    return reports;
}
