// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <algorithm>
#include <string>

int robot_cell(const std::string &commands)
{
    int column = 0, row = 0, direction = 0;
    for (char command : commands) {
        switch (command) {
        case 'L':
            direction = (direction + 3) % 4;
            break;
        case 'R':
            direction = (direction + 1) % 4;
            break;
        default:
            if (direction == 0)
                row = std::min(row + 1, 9);
            else if (direction == 1)
                column = std::min(column + 1, 9);
            else if (direction == 2)
                row = std::max(row - 1, 0);
            else
                column = std::max(column - 1, 0);
        }
    }
    return 10 * column + row;
}
