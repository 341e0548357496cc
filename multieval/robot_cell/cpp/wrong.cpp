// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <string>

int robot_cell(const std::string &commands)
{
    int column = 0, row = 0, direction = 0;
    for (char command : commands) {
        if (command == 'L') {
            direction = (direction - 1) % 4;
        } else if (command == 'R') {
            direction = (direction + 1) % 4;
        } else {
            if (direction == 0 && row < 9)
                row++;
            if (direction == 1 && column < 9)
                column++;
            if (direction == 2 && row > 0)
                row--;
            if (direction == 3 && column > 0)
                column--;
        }
    }
    return 10 * column + row;
}
