// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <string>

long add_numbers(const std::string &text)
{
    long sum = 0;
    std::string part;
    for (char c : text + ",") {
        if (c != ',') {
            part += c;
            continue;
        }
        if (part.empty() || part.size() > 6 || part.find_first_not_of("0123456789") != std::string::npos)
            return -1;
        sum += std::stol(part);
        part.clear();
    }
    return sum;
}
