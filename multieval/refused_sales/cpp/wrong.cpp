// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <vector>

int refused_sales(const std::vector<int> &changes)
{
    int stock = 0, refused = 0;
    for (int change : changes) {
        if (change >= 0)
            stock += change;
        else if (-change < stock)
            stock += change;
        else
            refused++;
    }
    return refused;
}
