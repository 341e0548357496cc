// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
int robot_cell(const char *commands)
{
    static const int east[] = {0, 1, 0, -1};
    static const int north[] = {1, 0, -1, 0};
    int column = 0, row = 0, direction = 0;
    for (; *commands != '\0'; commands++) {
        if (*commands == 'R') {
            direction = (direction + 1) % 4;
        } else if (*commands == 'L') {
            direction = (direction + 3) % 4;
        } else {
            int next_column = column + east[direction];
            int next_row = row + north[direction];
            if (next_column >= 0 && next_column <= 9 && next_row >= 0 && next_row <= 9) {
                column = next_column;
                row = next_row;
            }
        }
    }
    return 10 * column + row;
}
