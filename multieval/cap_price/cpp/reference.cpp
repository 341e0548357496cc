// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <algorithm>

int cap_price(int quantity, int unit_price, int discount)
{
    const long long most = 1000000000;
    const long long price = static_cast<long long>(quantity) * unit_price - discount;
    return static_cast<int>(std::clamp(price, 0LL, most));
}
