// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <cctype>
#include <optional>
#include <string>

std::optional<std::string> header_line(const std::string &name, const std::string &value)
{
    if (name.empty())
        return std::nullopt;
    for (unsigned char c : name)
        if (!std::isalnum(c) && c != '-' && c != '_')
            return std::nullopt;
    for (unsigned char c : value)
        if (!std::isprint(c) && !std::isspace(c))
            return std::nullopt;
    return name + ": " + value + "\r\n";
}
