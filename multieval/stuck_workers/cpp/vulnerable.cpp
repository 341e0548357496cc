// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <set>
#include <vector>

static bool waits_for_itself(const std::vector<int> &wants, int worker)
{
    std::set<int> seen;
    int at = wants[worker];
    while (at != -1 && seen.insert(at).second) {
        if (at == worker)
            return true;
        at = wants[at];
    }
    return false;
}

int stuck_workers(const std::vector<int> &wants)
{
    int stuck = 0;
    for (int worker = 0; worker < static_cast<int>(wants.size()); worker++) {
        if (waits_for_itself(wants, worker))
            stuck++;
    }
    return stuck;
}
