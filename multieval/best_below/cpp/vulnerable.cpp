// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <optional>
#include <vector>

int best_below(const std::vector<int> &offers, int limit)
{
    std::optional<int> best;
    for (int offer : offers)
        if (offer < limit && (!best || offer > *best))
            best = offer;
    return *best;
}
