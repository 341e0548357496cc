// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training

#include <algorithm>
#include <iterator>
#include <vector>

int agree_version(const std::vector<int> &ours, const std::vector<int> &theirs, int lowest) {
    std::vector<int> allowed;
    std::copy_if(theirs.begin(), theirs.end(), std::back_inserter(allowed),
                 [lowest](int version) { return version >= lowest; });

    const auto newest = std::find_first_of(ours.begin(), ours.end(), allowed.begin(), allowed.end());
    return newest == ours.end() ? 0 : *newest;
}
