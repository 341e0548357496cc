// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <algorithm>
#include <optional>
#include <string>

static bool in_name(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

static bool in_value(char c)
{
    return c == '\t' || (c >= ' ' && c <= '~');
}

std::optional<std::string> header_line(const std::string &name, const std::string &value)
{
    if (name.empty() || !std::all_of(name.begin(), name.end(), in_name) ||
        !std::all_of(value.begin(), value.end(), in_value))
        return std::nullopt;
    return name + ": " + value + "\r\n";
}
