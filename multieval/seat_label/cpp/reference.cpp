// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <string>

std::string seat_label(int seat, int width)
{
    int before = seat - 1;
    char letter = static_cast<char>('A' + before % width);
    return std::to_string(before / width + 1) + letter;
}
