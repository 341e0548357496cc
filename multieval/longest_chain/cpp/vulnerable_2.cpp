// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <cstddef>
#include <vector>

int longest_chain(const std::vector<int> &parents)
{
    const int size = static_cast<int>(parents.size());
    std::vector<int> level(parents.size(), 0);
    int placed = 0;
    for (int i = 0; i < size; i++) {
        int parent = parents[static_cast<std::size_t>(i)];
        if (parent < -1 || parent >= size)
            return -1;
        if (parent == -1) {
            level[static_cast<std::size_t>(i)] = 1;
            placed++;
        }
    }
    int deepest = 1;
    while (placed < size) {
        int before = placed;
        for (std::size_t i = 0; i < parents.size(); i++) {
            if (level[i] == 0 && level[static_cast<std::size_t>(parents[i])] == deepest) {
                level[i] = deepest + 1;
                placed++;
            }
        }
        if (placed == before)
            return -1;
        deepest++;
    }
    return size == 0 ? 0 : deepest;
}
