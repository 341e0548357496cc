// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <vector>

int ferry_trips(const std::vector<int> &cars, int deck)
{
    if (cars.empty())
        return 0;
    int trips = 1, used = 0;
    for (int car : cars) {
        if (used + car >= deck) {
            trips++;
            used = 0;
        }
        used += car;
    }
    return trips;
}
