// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace {
struct Reading {
    const std::string *name;
    const std::string *text;
    std::size_t at;
};

std::string name_at(const std::string &text, std::size_t at)
{
    std::size_t end = at + 1;
    while (end < text.size() && text[end] >= 'a' && text[end] <= 'z')
        end++;
    return end < text.size() && text[end] == '}' ? text.substr(at + 1, end - at - 1) : "";
}
}

std::optional<std::string> expand_names(const std::string &text, const std::map<std::string, std::string> &definitions, std::size_t limit)
{
    std::string expanded;
    std::vector<Reading> open = {{nullptr, &text, 0}};
    while (!open.empty()) {
        Reading &now = open.back();
        if (now.at == now.text->size()) {
            open.pop_back();
            continue;
        }
        char c = (*now.text)[now.at];
        std::string name = c == '{' ? name_at(*now.text, now.at) : "";
        if (name.empty()) {
            expanded.push_back(c);
            now.at++;
            continue;
        }
        now.at += name.size() + 2;
        auto found = definitions.find(name);
        if (found == definitions.end())
            return std::nullopt;
        bool within = std::any_of(open.begin(), open.end(),
                                  [&](const Reading &one) { return one.name == &found->first; });
        if (within)
            return std::nullopt;
        open.push_back({&found->first, &found->second, 0});
    }
    if (expanded.size() > limit)
        return std::nullopt;
    return expanded;
}
