// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <string>
#include <vector>

std::string month_name(int month)
{
    static const std::vector<std::string> names = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    if (month - 1 >= static_cast<int>(names.size()))
        return "";
    return names[month - 1];
}
