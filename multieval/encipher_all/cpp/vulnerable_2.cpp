// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training

#include <optional>
#include <utility>
#include <vector>

std::optional<std::vector<std::vector<unsigned char>>> encipher_all(const std::vector<std::vector<unsigned char>> &messages, const std::vector<unsigned char> &key) {
    std::vector<std::vector<unsigned char>> enciphered;
    enciphered.reserve(messages.size());

    auto next_key = key.begin();
    for (const auto &message : messages) {
        if (key.empty() && !message.empty()) {
            return std::nullopt;
        }

        std::vector<unsigned char> result = message;
        for (unsigned char &byte : result) {
            if (next_key == key.end()) {
                next_key = key.begin();
            }
            byte ^= *next_key;
            ++next_key;
        }
        enciphered.push_back(std::move(result));
    }
    return enciphered;
}
