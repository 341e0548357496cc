// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <algorithm>
#include <cstddef>
#include <vector>

int stuck_workers(const std::vector<int> &wants)
{
    std::vector<bool> finished(wants.size(), false);
    for (bool changed = true; changed;) {
        changed = false;
        for (std::size_t i = 0; i < wants.size(); ++i) {
            if (!finished[i] && (wants[i] == -1 || finished[static_cast<std::size_t>(wants[i])])) {
                finished[i] = true;
                changed = true;
            }
        }
    }
    return static_cast<int>(std::count(finished.begin(), finished.end(), false));
}
