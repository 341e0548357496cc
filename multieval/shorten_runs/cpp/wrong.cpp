// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <cstddef>
#include <string>

std::string shorten_runs(const std::string &text)
{
    std::string shortened;
    std::size_t start = 0;
    for (std::size_t i = 1; i < text.size(); i++) {
        if (text[i] == text[start])
            continue;
        if (i - start >= 3)
            shortened += text[start] + std::to_string(i - start);
        else
            shortened += text.substr(start, i - start);
        start = i;
    }
    return shortened + text.substr(start);
}
