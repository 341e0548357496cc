// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <set>
#include <sstream>
#include <string>

int pages_named(const std::string &order)
{
    std::set<int> single;
    int count = 0;
    std::istringstream parts(order);
    std::string part;
    while (std::getline(parts, part, ',')) {
        auto minus = part.find('-');
        if (minus == std::string::npos) {
            single.insert(std::stoi(part));
        } else {
            int first = std::stoi(part.substr(0, minus));
            int last = std::stoi(part.substr(minus + 1));
            count += (last > first ? last - first : first - last) + 1;
        }
    }
    return count + static_cast<int>(single.size());
}
