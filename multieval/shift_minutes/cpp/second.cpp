// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <string>

int shift_minutes(const std::string &start, const std::string &end)
{
    auto minutes = [](const std::string &time) { return 60 * std::stoi(time) + std::stoi(time.substr(3)); };
    int length = minutes(end) - minutes(start);
    while (length <= 0)
        length += 24 * 60;
    return length;
}
