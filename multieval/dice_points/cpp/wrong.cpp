// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <numeric>
#include <set>
#include <vector>

int dice_points(const std::vector<int> &dice)
{
    int points = std::accumulate(dice.begin(), dice.end(), 0);
    std::set<int> numbers(dice.begin(), dice.end());
    if (numbers.size() <= 3)
        points += 10;
    if (numbers.size() == 5)
        points += 20;
    return points;
}
