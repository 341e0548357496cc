// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <sstream>
#include <string>

int field_sum(const std::string &line)
{
    std::istringstream fields(line);
    int sum = 0;
    int number;
    char semicolon;
    while (fields >> number) {
        sum += number;
        fields >> semicolon;
    }
    return sum;
}
