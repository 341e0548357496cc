// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <cstddef>
#include <stdexcept>
#include <string>

int parse_color(const std::string &text)
{
    if (text.size() != 7 || text[0] != '#')
        return -1;
    try {
        std::size_t used = 0;
        int color = std::stoi(text.substr(1), &used, 16);
        return used == 6 ? color : -1;
    } catch (const std::invalid_argument &) {
        return -1;
    }
}
