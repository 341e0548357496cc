// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <string>

std::string progress_bar(int done, int steps)
{
    int full = 10 * done / steps;
    return std::string(full, '#') + std::string(10 - full, '-');
}
