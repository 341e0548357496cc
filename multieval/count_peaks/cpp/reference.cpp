// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <cstddef>
#include <vector>

int count_peaks(const std::vector<int> &heights)
{
    int peaks = 0;
    std::size_t i = 1;
    while (i < heights.size()) {
        std::size_t end = i;
        while (end < heights.size() && heights[end] == heights[i])
            end++;
        if (end < heights.size() && heights[i - 1] < heights[i] && heights[end] < heights[i])
            peaks++;
        i = end;
    }
    return peaks;
}
