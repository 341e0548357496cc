// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <cmath>
#include <string>

std::string progress_bar(int done, int steps)
{
    int full = static_cast<int>(std::round(10.0 * done / steps));
    return std::string(full, '#') + std::string(10 - full, '-');
}
