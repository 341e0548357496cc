// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <cstdint>

bool elapsed_over(std::uint32_t start, std::uint32_t now, std::uint32_t limit)
{
    const std::int64_t elapsed = static_cast<std::int64_t>(now) - start;
    return elapsed > limit;
}
