// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <cstdint>
#include <exception>
#include <optional>
#include <sstream>
#include <string>

std::optional<std::uint32_t> parse_ipv4(const std::string &text)
{
    std::istringstream in(text);
    std::string part;
    std::uint32_t address = 0;
    int parts = 0;
    while (std::getline(in, part, '.')) {
        try {
            int number = std::stoi(part);
            if (number < 0 || number > 255 || ++parts > 4)
                return std::nullopt;
            address = address * 256 + static_cast<std::uint32_t>(number);
        } catch (const std::exception &) {
            return std::nullopt;
        }
    }
    if (parts != 4)
        return std::nullopt;
    return address;
}
