// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <vector>

int fuel_stops(const std::vector<int> &stretches, int distance)
{
    int stops = 0, driven = 0;
    for (int stretch : stretches) {
        if (stretch > distance)
            return -1;
        driven += stretch;
        if (driven > distance) {
            stops++;
            driven = stretch;
        }
    }
    return stops;
}
