// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <cstddef>
#include <string>

static bool match_at(const std::string &pattern, std::size_t p, const std::string &text, std::size_t t)
{
    if (p == pattern.size())
        return t == text.size();
    if (pattern[p] == '*') {
        for (std::size_t next = t; next <= text.size(); ++next)
            if (match_at(pattern, p + 1, text, next))
                return true;
        return false;
    }
    if (t == text.size() || (pattern[p] != '?' && pattern[p] != text[t]))
        return false;
    return match_at(pattern, p + 1, text, t + 1);
}

bool wildcard_match(const std::string &pattern, const std::string &text)
{
    return match_at(pattern, 0, text, 0);
}
