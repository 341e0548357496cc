// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <set>
#include <vector>

std::vector<int> unsold_tickets(int last, const std::vector<int> &sold)
{
    std::set<int> gone(sold.begin(), sold.end());
    std::vector<int> unsold;
    for (int ticket = 1; ticket <= last; ticket++) {
        if (gone.count(ticket) == 0)
            unsold.push_back(ticket);
    }
    return unsold;
}
