// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <cstddef>
#include <string>

std::string group_phone(const std::string &digits)
{
    std::string grouped;
    std::size_t place = 0;
    while (digits.size() - place > 3) {
        grouped += digits.substr(place, 2) + " ";
        place += 2;
    }
    return grouped + digits.substr(place);
}
