// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <algorithm>
#include <vector>

int till_time(const std::vector<int> &times)
{
    int tills[2] = {0, 0};
    for (int time : times)
        *std::min_element(tills, tills + 2) += time;
    return std::max(tills[0], tills[1]);
}
