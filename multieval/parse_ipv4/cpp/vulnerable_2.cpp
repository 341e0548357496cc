// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <cstdint>
#include <optional>
#include <sstream>
#include <string>

std::optional<std::uint32_t> parse_ipv4(const std::string &text) {
    std::istringstream in(text);
    std::uint32_t address = 0;
    for (int i = 0; i < 4; i++) {
        char dot = '.';
        int number = 0;
        if (i > 0) {
            in >> dot;
        }
        in >> number;
        if (!in || dot != '.' || number < 0 || number > 255) {
            return std::nullopt;
        }
        address = address * 256 + static_cast<std::uint32_t>(number);
    }
    if (in.peek() != std::istringstream::traits_type::eof()) {
        return std::nullopt;
    }
    return address;
}
