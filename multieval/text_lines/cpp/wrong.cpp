// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <sstream>
#include <string>

int text_lines(const std::string &text, int width)
{
    std::istringstream words(text);
    std::string word;
    int lines = 0, room = 0;
    while (words >> word) {
        int length = static_cast<int>(word.size());
        if (length > room) {
            lines++;
            room = width;
        }
        room -= length;
    }
    return lines;
}
