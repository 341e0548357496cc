// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <algorithm>
#include <iterator>
#include <vector>

int best_below(const std::vector<int> &offers, int limit)
{
    std::vector<int> below;
    std::copy_if(offers.begin(), offers.end(), std::back_inserter(below), [limit](int offer) { return offer < limit; });
    return *std::max_element(below.begin(), below.end());
}
