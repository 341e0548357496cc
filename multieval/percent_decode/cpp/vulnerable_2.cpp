// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <algorithm>
#include <charconv>
#include <cstddef>
#include <string>
#include <system_error>

std::string percent_decode(const std::string &text)
{
    std::string decoded;
    decoded.reserve(text.size());
    const char *at = text.data();
    const char *end = at + text.size();
    while (at != end) {
        if (*at != '%') {
            decoded += *at++;
            continue;
        }
        const char *digits = at + 1;
        const char *behind = digits + std::min<std::ptrdiff_t>(2, end - digits);
        unsigned value = 0;
        const auto parsed = std::from_chars(digits, behind, value, 16);
        if (parsed.ec == std::errc() && parsed.ptr == behind) {
            decoded += static_cast<char>(value);
            at = behind;
        } else {
            decoded += *at++;
        }
    }
    return decoded;
}
