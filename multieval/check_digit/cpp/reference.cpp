// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <string>

int check_digit(const std::string &digits)
{
    int sum = 0;
    bool triple = true;
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit) {
        sum += (*digit - '0') * (triple ? 3 : 1);
        triple = !triple;
    }
    return (10 - sum % 10) % 10;
}
