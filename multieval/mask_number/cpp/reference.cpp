// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <cstddef>
#include <string>

std::string mask_number(const std::string &number)
{
    std::size_t length = number.size();
    if (length <= 4)
        return std::string(length, '*');
    return std::string(length - 4, '*') + number.substr(length - 4);
}
