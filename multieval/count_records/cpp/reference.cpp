// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <cstddef>
#include <vector>

int count_records(const std::vector<unsigned char> &message, unsigned char tag)
{
    int count = 0;
    std::size_t at = 0;
    while (at < message.size()) {
        if (message.size() - at < 2)
            return -1;
        std::size_t length = message[at + 1];
        if (message.size() - at - 2 < length)
            return -1;
        if (message[at] == tag)
            count++;
        at += 2 + length;
    }
    return count;
}
