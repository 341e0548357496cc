// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <string>

int shift_minutes(const std::string &start, const std::string &end)
{
    int hours = std::stoi(end.substr(0, 2)) - std::stoi(start.substr(0, 2));
    int minutes = std::stoi(end.substr(3)) - std::stoi(start.substr(3));
    if (hours < 0)
        hours += 24;
    return 60 * hours + minutes;
}
