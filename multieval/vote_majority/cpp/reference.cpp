// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <algorithm>
#include <cstddef>
#include <vector>

int vote_majority(const std::vector<int> &votes)
{
    auto times = [&](int choice) { return std::count(votes.begin(), votes.end(), choice); };
    auto valid = static_cast<std::ptrdiff_t>(votes.size()) - times(0);
    for (int choice = 1; choice <= 9; choice++) {
        if (2 * times(choice) > valid)
            return choice;
    }
    return 0;
}
