// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <algorithm>
#include <cstdint>

bool elapsed_over(std::uint32_t start, std::uint32_t now, std::uint32_t limit)
{
    const auto [earlier, later] = std::minmax({start, now});
    return later - earlier > limit;
}
