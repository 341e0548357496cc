// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <ios>
#include <sstream>
#include <string>

int parse_color(const std::string &text)
{
    if (text.length() != 7) {
        return -1;
    }
    std::istringstream stream(text);
    char hash = 0;
    int color = 0;
    if (!(stream >> hash >> std::hex >> color) || hash != '#' || !stream.eof()) {
        return -1;
    }
    return color;
}
