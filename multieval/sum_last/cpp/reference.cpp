// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <cstddef>
#include <vector>

int sum_last(const std::vector<int> &readings, int n)
{
    if (n <= 0)
        return 0;
    std::size_t wanted = static_cast<std::size_t>(n);
    std::size_t first = wanted < readings.size() ? readings.size() - wanted : 0;
    int sum = 0;
    for (std::size_t i = first; i < readings.size(); i++)
        sum += readings[i];
    return sum;
}
