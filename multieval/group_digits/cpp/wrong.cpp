// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <string>

std::string group_digits(long long number)
{
    std::string text = std::to_string(number);
    for (int place = static_cast<int>(text.size()) - 3; place > 0; place -= 3) {
        if (text[place - 1] != '-')
            text.insert(place, ".");
    }
    return text;
}
