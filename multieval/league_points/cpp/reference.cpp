// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <cstddef>
#include <vector>

int league_points(const std::vector<int> &own, const std::vector<int> &other)
{
    int points = 0;
    for (std::size_t i = 0; i < own.size(); i++) {
        if (own[i] == other[i])
            points++;
        if (own[i] > other[i])
            points += own[i] >= other[i] + 3 ? 4 : 3;
    }
    return points;
}
