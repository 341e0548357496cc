// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <string>

int price_cents(const std::string &price)
{
    auto point = price.find('.');
    int cents = 100 * std::stoi(price.substr(0, point));
    if (point != std::string::npos)
        cents += std::stoi(price.substr(point + 1));
    return cents;
}
