// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <optional>
#include <vector>

std::optional<std::vector<unsigned char>> encode_field(const std::vector<unsigned char> &value)
{
    if (value.size() > 255)
        return std::nullopt;
    std::vector<unsigned char> field;
    field.push_back(static_cast<unsigned char>(value.size()));
    for (unsigned char byte : value)
        field.push_back(byte);
    return field;
}
