// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <algorithm>
#include <cctype>
#include <string>
#include <vector>

static std::string dotted(std::string name)
{
    if (!name.empty() && name.back() == '.')
        name.pop_back();
    std::transform(name.begin(), name.end(), name.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return "." + name;
}

bool host_allowed(const std::string &host, const std::vector<std::string> &domains)
{
    const std::string name = dotted(host);
    return std::any_of(domains.begin(), domains.end(), [&name](const std::string &domain) {
        const std::string end = dotted(domain);
        return name.size() >= end.size() && name.compare(name.size() - end.size(), end.size(), end) == 0;
    });
}
