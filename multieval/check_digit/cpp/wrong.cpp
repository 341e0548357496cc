// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <cstddef>
#include <string>

int check_digit(const std::string &digits)
{
    int sum = 0;
    for (std::size_t i = 0; i < digits.size(); i++)
        sum += (digits[i] - '0') * (i % 2 == 0 ? 3 : 1);
    return (10 - sum % 10) % 10;
}
