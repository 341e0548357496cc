// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <algorithm>
#include <vector>

int next_bus(const std::vector<int> &departures, int now)
{
    auto next = std::lower_bound(departures.begin(), departures.end(), now);
    if (next == departures.end())
        return departures.front() + 1440 - now;
    return *next - now;
}
