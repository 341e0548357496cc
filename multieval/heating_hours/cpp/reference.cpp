// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <vector>

int heating_hours(const std::vector<int> &temperatures)
{
    bool on = false;
    int hours = 0;
    for (int degrees : temperatures) {
        on = degrees < 18 || (on && degrees <= 21);
        hours += on ? 1 : 0;
    }
    return hours;
}
