// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <cstddef>
#include <map>
#include <optional>
#include <string>

namespace {

using Texts = std::map<std::string, std::string>;
/* The expanded definitions; empty while one is being expanded, and where it cannot be. */
using Done = std::map<std::string, std::optional<std::string>>;

std::string name_at(const std::string &text, std::size_t at)
{
    std::size_t end = at + 1;
    while (end < text.size() && text[end] >= 'a' && text[end] <= 'z')
        ++end;
    return text[at] == '{' && end < text.size() && text[end] == '}' ? text.substr(at + 1, end - at - 1) : "";
}

std::optional<std::string> expand(const std::string &text, const Texts &definitions, std::size_t limit, Done &done)
{
    std::string result;
    std::size_t at = 0;
    while (at < text.size()) {
        const std::string name = name_at(text, at);
        if (name.empty()) {
            result += text[at++];
        } else {
            if (done.emplace(name, std::nullopt).second) {
                const auto found = definitions.find(name);
                if (found != definitions.end())
                    done[name] = expand(found->second, definitions, limit, done);
            }
            const auto &part = done[name];
            if (!part)
                return std::nullopt;
            result += *part;
            at += name.size() + 2;
        }
        if (result.size() > limit)
            return std::nullopt;
    }
    return result;
}

} // namespace

std::optional<std::string> expand_names(const std::string &text, const std::map<std::string, std::string> &definitions,
                                        std::size_t limit)
{
    Done done;
    return expand(text, definitions, limit, done);
}
