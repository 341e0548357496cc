// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <set>
#include <vector>

int lamps_on(int last, const std::vector<int> &pressed)
{
    std::set<int> on;
    for (int lamp : pressed) {
        if (on.count(lamp) > 0)
            on.erase(lamp);
        else if (lamp <= last)
            on.insert(lamp);
    }
    return static_cast<int>(on.size());
}
