// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <string>

std::string group_phone(const std::string &digits)
{
    std::string grouped = digits;
    for (int place = static_cast<int>(digits.size()) - 2; place > 0; place -= 2)
        grouped.insert(place, " ");
    return grouped;
}
