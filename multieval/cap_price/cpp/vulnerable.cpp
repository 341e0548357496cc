// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <algorithm>

int cap_price(int quantity, int unit_price, int discount)
{
    const int most = 1000000000;
    const int price = quantity * unit_price - discount;
    return std::clamp(price, 0, most);
}
