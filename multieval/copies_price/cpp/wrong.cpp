// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <algorithm>

int copies_price(int copies)
{
    int first = std::min(copies, 50);
    int second = std::min(std::max(copies - 50, 0), 150);
    int rest = std::max(copies - 150, 0);
    return 20 * first + 12 * second + 5 * rest;
}
