// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <vector>

int elevator_seconds(const std::vector<int> &floors)
{
    int seconds = 0;
    int here = 0;
    for (int floor : floors) {
        seconds += 2 * (floor - here) + 5;
        here = floor;
    }
    return seconds;
}
