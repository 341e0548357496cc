// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <algorithm>
#include <vector>

int agree_version(const std::vector<int> &ours, const std::vector<int> &theirs, int lowest)
{
    const auto found = std::find_first_of(ours.begin(), ours.end(), theirs.begin(), theirs.end());
    return found != ours.end() && *found >= lowest ? *found : 0;
}
