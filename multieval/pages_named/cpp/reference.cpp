// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <algorithm>
#include <set>
#include <sstream>
#include <string>

int pages_named(const std::string &order)
{
    std::set<int> pages;
    std::istringstream parts(order);
    std::string part;
    while (std::getline(parts, part, ',')) {
        auto minus = part.find('-');
        int first = std::stoi(part);
        int last = minus == std::string::npos ? first : std::stoi(part.substr(minus + 1));
        for (int page = std::min(first, last); page <= std::max(first, last); page++)
            pages.insert(page);
    }
    return static_cast<int>(pages.size());
}
