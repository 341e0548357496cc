// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <vector>

int item_price(const std::vector<int> &prices, int number)
{
    int count = static_cast<int>(prices.size());
    return number < count ? prices[number] : -1;
}
