// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <numeric>
#include <vector>

int sum_last(const std::vector<int> &readings, int n)
{
    if (n <= 0) {
        return 0;
    }
    return std::accumulate(readings.end() - n, readings.end(), 0);
}
