// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <string>

static std::string two_digits(int number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

std::string shift_clock(const std::string &time, int minutes)
{
    int total = 60 * std::stoi(time.substr(0, 2)) + std::stoi(time.substr(3)) + minutes;
    if (total < 0)
        total += 1440;
    return two_digits(total / 60 % 24) + ":" + two_digits(total % 60);
}
