// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <sstream>
#include <string>

int filled_lines(const std::string &text)
{
    std::istringstream lines(text);
    std::string line;
    int count = 0;
    while (std::getline(lines, line)) {
        if (!line.empty())
            count++;
    }
    return count;
}
