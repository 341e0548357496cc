// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <algorithm>
#include <vector>

std::vector<int> unsold_tickets(int last, const std::vector<int> &sold)
{
    std::vector<int> sorted = sold;
    std::sort(sorted.begin(), sorted.end());
    std::vector<int> unsold;
    int next = 1;
    for (int ticket : sorted) {
        for (; next < ticket; next++)
            unsold.push_back(next);
        next = ticket + 1;
    }
    for (; next <= last; next++)
        unsold.push_back(next);
    return unsold;
}
