// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <algorithm>
#include <string>

int common_start(const std::string &first, const std::string &second)
{
    auto length = std::min(first.size(), second.size());
    auto end = std::mismatch(first.begin(), first.begin() + length, second.begin());
    return static_cast<int>(end.first - first.begin());
}
