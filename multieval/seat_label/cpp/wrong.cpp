// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <string>

std::string seat_label(int seat, int width)
{
    int row = (seat + width - 1) / width;
    char letter = static_cast<char>('A' + seat % width - 1);
    return std::to_string(row) + letter;
}
