// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <vector>

int elevator_seconds(const std::vector<int> &floors)
{
    int seconds = 0;
    int here = 0;
    for (int floor : floors) {
        int up = floor - here;
        seconds += 5 + 2 * (up < 0 ? -up : up);
        here = floor;
    }
    return seconds;
}
