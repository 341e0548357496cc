// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <cstddef>
#include <optional>
#include <vector>

std::optional<std::vector<std::vector<unsigned char>>> encipher_all(const std::vector<std::vector<unsigned char>> &messages, const std::vector<unsigned char> &key)
{
    std::vector<std::vector<unsigned char>> enciphered = messages;
    std::size_t used = 0;
    for (std::vector<unsigned char> &message : enciphered)
        for (unsigned char &byte : message) {
            if (used == key.size())
                return std::nullopt;
            byte ^= key[used++];
        }
    return enciphered;
}
