// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <cmath>
#include <sstream>
#include <string>

long long read_amount(const std::string &text)
{
    std::istringstream stream(text);
    double amount = 0;
    stream >> amount;
    double whole = std::floor(amount);
    return static_cast<long long>(whole) * 100 + static_cast<long long>((amount - whole) * 100);
}
