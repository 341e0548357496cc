// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stddef.h>

int count_peaks(const int *heights, size_t count)
{
    int peaks = 0;
    for (size_t i = 1; i + 1 < count; i++) {
        if (heights[i] > heights[i - 1] && heights[i] > heights[i + 1])
            peaks++;
    }
    return peaks;
}
