// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <sstream>
#include <stdexcept>
#include <string>

long add_numbers(const std::string &text)
{
    std::istringstream stream(text);
    std::string part;
    long sum = 0;
    while (std::getline(stream, part, ',')) {
        try {
            sum += std::stol(part);
        } catch (const std::exception &) {
            return -1;
        }
    }
    return sum;
}
