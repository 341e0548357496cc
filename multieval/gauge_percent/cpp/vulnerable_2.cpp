// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <algorithm>
#include <cmath>

int gauge_percent(double level)
{
    const double clamped = std::clamp(level, 0.0, 1.0);
    if (clamped < level || clamped > level) {
        return -1;
    }
    return static_cast<int>(std::floor(clamped * 100.0));
}
