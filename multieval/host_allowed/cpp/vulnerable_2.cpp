// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <algorithm>
#include <cctype>
#include <string>
#include <vector>

static std::string reversed(const std::string &name) {
    std::string result;
    for (auto it = name.rbegin(); it != name.rend(); ++it) {
        result += static_cast<char>(std::tolower(static_cast<unsigned char>(*it)));
    }
    if (!result.empty() && result[0] == '.') {
        result.erase(0, 1);
    }
    return result;
}

bool host_allowed(const std::string &host, const std::vector<std::string> &domains) {
    const std::string wanted = reversed(host);
    return std::any_of(domains.begin(), domains.end(), [&wanted](const std::string &domain) {
        const std::string served = reversed(domain);
        return wanted.compare(0, served.size(), served) == 0;
    });
}
