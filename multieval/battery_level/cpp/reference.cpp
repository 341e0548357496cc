// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <algorithm>
#include <vector>

int battery_level(const std::vector<int> &changes)
{
    int level = 50;
    for (int change : changes)
        level = std::clamp(level + change, 0, 100);
    return level;
}
