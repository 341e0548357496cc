// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

std::string sort_words(const std::string &text)
{
    std::istringstream stream(text);
    std::vector<std::string> words;
    std::string word;
    while (stream >> word)
        words.push_back(word);
    std::stable_sort(words.begin(), words.end(), [](const std::string &a, const std::string &b) {
        return a.size() < b.size();
    });
    std::string sorted;
    for (const std::string &next : words)
        sorted += (sorted.empty() ? "" : " ") + next;
    return sorted;
}
