// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <string>

std::string strip_comment(const std::string &line)
{
    std::string kept = line;
    auto comment = kept.rfind('#');
    auto quote = kept.rfind('"');
    if (comment != std::string::npos && (quote == std::string::npos || quote < comment))
        kept = kept.substr(0, comment);
    kept.erase(kept.find_last_not_of(' ') + 1);
    return kept;
}
