// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <string>

std::string mask_number(const std::string &number)
{
    return std::string(number.size() - 4, '*') + number.substr(number.size() - 4);
}
