// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <algorithm>
#include <vector>

int till_time(const std::vector<int> &times)
{
    int sum = 0;
    int longest = 0;
    for (int time : times) {
        sum += time;
        longest = std::max(longest, time);
    }
    return std::max(longest, (sum + 1) / 2);
}
