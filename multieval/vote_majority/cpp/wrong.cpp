// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <map>
#include <vector>

int vote_majority(const std::vector<int> &votes)
{
    std::map<int, int> counts;
    int valid = 0;
    for (int vote : votes) {
        if (vote != 0) {
            counts[vote]++;
            valid++;
        }
    }
    for (const auto &[choice, count] : counts) {
        if (2 * count >= valid)
            return choice;
    }
    return 0;
}
