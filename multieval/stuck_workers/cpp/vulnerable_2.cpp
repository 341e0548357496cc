// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training

#include <algorithm>
#include <cstddef>
#include <vector>

int stuck_workers(const std::vector<int> &wants) {
    std::vector<bool> visited(wants.size(), false);
    std::ptrdiff_t stuck = 0;

    for (std::size_t start = 0; start < wants.size(); ++start) {
        std::vector<int> path;
        int worker = static_cast<int>(start);
        while (worker != -1 && !visited[static_cast<std::size_t>(worker)]) {
            visited[static_cast<std::size_t>(worker)] = true;
            path.push_back(worker);
            worker = wants[static_cast<std::size_t>(worker)];
        }

        // If the path comes back to one of its own workers, they wait in a circle from there on.
        stuck += path.end() - std::find(path.begin(), path.end(), worker);
    }
    return static_cast<int>(stuck);
}
