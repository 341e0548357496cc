// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <sstream>
#include <string>

int text_lines(const std::string &text, int width)
{
    std::istringstream words(text);
    std::string word, line;
    int lines = 0;
    while (words >> word) {
        std::string longer = line.empty() ? word : line + " " + word;
        if (line.empty() || static_cast<int>(longer.size()) > width) {
            lines++;
            line = word;
        } else {
            line = longer;
        }
    }
    return lines;
}
