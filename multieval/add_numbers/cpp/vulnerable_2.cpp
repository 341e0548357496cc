// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <sstream>
#include <string>

long add_numbers(const std::string &text)
{
    std::istringstream stream(text);
    long sum = 0;
    long number = 0;
    char comma = ',';
    while (comma == ',' && stream >> number) {
        sum += number;
        if (!(stream >> comma)) {
            return sum;
        }
    }
    return -1;
}
