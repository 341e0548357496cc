// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <cstddef>
#include <string>

std::string shorten_runs(const std::string &text)
{
    std::string shortened;
    std::size_t start = 0;
    while (start < text.size()) {
        std::size_t end = text.find_first_not_of(text[start], start);
        if (end == std::string::npos)
            end = text.size();
        if (end - start >= 3)
            shortened += text[start] + std::to_string(end - start);
        else
            shortened += text.substr(start, end - start);
        start = end;
    }
    return shortened;
}
