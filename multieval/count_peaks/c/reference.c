// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <stdbool.h>
#include <stddef.h>

int count_peaks(const int *heights, size_t count)
{
    bool rising = false;
    int peaks = 0;
    for (size_t i = 1; i < count; i++) {
        if (heights[i] > heights[i - 1]) {
            rising = true;
        } else if (heights[i] < heights[i - 1]) {
            if (rising)
                peaks++;
            rising = false;
        }
    }
    return peaks;
}
