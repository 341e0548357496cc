// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <string>

int shift_minutes(const std::string &start, const std::string &end)
{
    int from = 60 * std::stoi(start.substr(0, 2)) + std::stoi(start.substr(3));
    int to = 60 * std::stoi(end.substr(0, 2)) + std::stoi(end.substr(3));
    if (to <= from)
        to += 1440;
    return to - from;
}
