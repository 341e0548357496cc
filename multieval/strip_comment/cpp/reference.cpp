// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <string>

std::string strip_comment(const std::string &line)
{
    bool quoted = false;
    std::string kept;
    for (char sign : line) {
        if (sign == '#' && !quoted)
            break;
        if (sign == '"')
            quoted = !quoted;
        kept += sign;
    }
    kept.erase(kept.find_last_not_of(' ') + 1);
    return kept;
}
