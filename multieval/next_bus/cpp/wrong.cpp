// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <algorithm>
#include <vector>

int next_bus(const std::vector<int> &departures, int now)
{
    auto next = std::upper_bound(departures.begin(), departures.end(), now);
    if (next == departures.end())
        return 1440 - now + departures.front();
    return *next - now;
}
