// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <cstddef>
#include <cstdint>
#include <string>
#include <unordered_set>
#include <vector>

long distinct_entries(const std::vector<unsigned char> &message)
{
    if (message.size() < 4)
        return -1;
    std::uint32_t count = 0;
    for (std::size_t i = 0; i < 4; ++i)
        count = count << 8 | message[i];
    std::unordered_set<std::string> seen;
    std::size_t at = 4;
    for (; count > 0; --count) {
        if (at == message.size() || message.size() - at - 1 < message[at])
            return -1;
        const unsigned char *entry = message.data() + at + 1;
        seen.emplace(entry, entry + message[at]);
        at += 1 + static_cast<std::size_t>(message[at]);
    }
    return at == message.size() ? static_cast<long>(seen.size()) : -1;
}
