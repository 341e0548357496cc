// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <algorithm>

int parking_fee(int minutes)
{
    if (minutes <= 30)
        return 0;
    int hours = minutes / 60 + (minutes % 60 != 0 ? 1 : 0);
    return std::min(200 * hours, 1500);
}
