// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <map>
#include <vector>

std::vector<int> competition_ranks(const std::vector<int> &times)
{
    std::map<int, int> rank_of;
    for (int time : times)
        rank_of[time] = 0;
    int next = 1;
    for (auto &[time, rank] : rank_of)
        rank = next++;
    std::vector<int> ranks;
    for (int time : times)
        ranks.push_back(rank_of[time]);
    return ranks;
}
