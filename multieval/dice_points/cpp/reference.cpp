// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <algorithm>
#include <numeric>
#include <set>
#include <vector>

int dice_points(const std::vector<int> &dice)
{
    int points = std::accumulate(dice.begin(), dice.end(), 0);
    std::set<int> numbers(dice.begin(), dice.end());
    bool three = std::any_of(numbers.begin(), numbers.end(), [&](int number) {
        return std::count(dice.begin(), dice.end(), number) >= 3;
    });
    return points + (three ? 10 : 0) + (numbers.size() == 5 ? 20 : 0);
}
