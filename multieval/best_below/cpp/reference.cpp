// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <algorithm>
#include <vector>

int best_below(const std::vector<int> &offers, int limit)
{
    int best = -1;
    for (int offer : offers)
        if (offer < limit)
            best = std::max(best, offer);
    return best;
}
