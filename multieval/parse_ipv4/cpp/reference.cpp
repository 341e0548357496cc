// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

std::optional<std::uint32_t> parse_ipv4(const std::string &text)
{
    std::uint32_t address = 0;
    std::size_t at = 0;
    for (int part = 0; part < 4; part++) {
        const std::size_t end = part < 3 ? text.find('.', at) : text.size();
        if (end == std::string::npos || end == at || end - at > 3)
            return std::nullopt;
        if (text[at] == '0' && end - at > 1)
            return std::nullopt;
        std::uint32_t number = 0;
        for (; at < end; at++) {
            if (text[at] < '0' || text[at] > '9')
                return std::nullopt;
            number = number * 10 + static_cast<std::uint32_t>(text[at] - '0');
        }
        if (number > 255)
            return std::nullopt;
        address = address << 8U | number;
        at = end + 1;
    }
    return address;
}
