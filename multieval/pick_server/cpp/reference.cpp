// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <cstddef>
#include <vector>

int pick_server(int r, const std::vector<int> &up)
{
    std::vector<int> places;
    for (std::size_t i = 0; i < up.size(); i++)
        if (up[i] != 0)
            places.push_back(static_cast<int>(i));
    if (places.empty())
        return -1;
    return places[static_cast<std::size_t>(r) % places.size()];
}
