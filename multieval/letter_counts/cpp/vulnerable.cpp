// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <string>
#include <vector>

std::vector<int> letter_counts(const std::string &text)
{
    std::vector<int> table(256);
    for (char c : text)
        table[c]++;
    std::vector<int> counts(26);
    for (int i = 0; i < 26; i++)
        counts[i] = table['a' + i] + table['A' + i];
    return counts;
}
