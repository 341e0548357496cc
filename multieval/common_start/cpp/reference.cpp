// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <cctype>
#include <cstddef>
#include <string>

static int small(char letter)
{
    return std::tolower(static_cast<unsigned char>(letter));
}

int common_start(const std::string &first, const std::string &second)
{
    std::size_t length = 0;
    while (length < first.size() && length < second.size() && small(first[length]) == small(second[length]))
        length++;
    return static_cast<int>(length);
}
