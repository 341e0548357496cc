// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <algorithm>
#include <vector>

int agree_version(const std::vector<int> &ours, const std::vector<int> &theirs, int lowest)
{
    int newest = 0;
    for (int version : ours)
        if (version >= lowest && std::find(theirs.begin(), theirs.end(), version) != theirs.end())
            newest = std::max(newest, version);
    return newest;
}
