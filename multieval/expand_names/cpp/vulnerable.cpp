// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>

using Texts = std::map<std::string, std::string>;

static std::optional<std::string> expand(const std::string &text, const Texts &definitions, std::set<std::string> &active)
{
    std::string result;
    std::size_t at = 0;
    while (at < text.size()) {
        std::size_t end = at + 1;
        while (text[at] == '{' && end < text.size() && text[end] >= 'a' && text[end] <= 'z')
            ++end;
        if (end == at + 1 || end == text.size() || text[end] != '}') {
            result += text[at++];
            continue;
        }
        std::string name = text.substr(at + 1, end - at - 1);
        auto found = definitions.find(name);
        if (found == definitions.end() || !active.insert(name).second)
            return std::nullopt;
        auto part = expand(found->second, definitions, active);
        active.erase(name);
        if (!part)
            return std::nullopt;
        result += *part;
        at = end + 1;
    }
    return result;
}

std::optional<std::string> expand_names(const std::string &text, const Texts &definitions, std::size_t limit)
{
    std::set<std::string> active;
    auto result = expand(text, definitions, active);
    if (result && result->size() > limit)
        return std::nullopt;
    return result;
}
