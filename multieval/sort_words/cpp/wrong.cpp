// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <map>
#include <sstream>
#include <string>
#include <utility>

std::string sort_words(const std::string &text)
{
    std::istringstream stream(text);
    std::map<std::pair<std::string::size_type, std::string>, int> counts;
    std::string word;
    while (stream >> word)
        counts[{word.size(), word}]++;
    std::string sorted;
    for (const auto &[entry, count] : counts) {
        for (int i = 0; i < count; i++)
            sorted += (sorted.empty() ? "" : " ") + entry.second;
    }
    return sorted;
}
