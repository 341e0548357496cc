// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
int robot_cell(const char *commands)
{
    int column = 0, row = 0, east = 0, north = 1;
    for (; *commands != '\0'; commands++) {
        int old_east = east;
        if (*commands == 'R') {
            east = north;
            north = -old_east;
        } else if (*commands == 'L') {
            east = -north;
            north = old_east;
        } else {
            column += east;
            row += north;
        }
    }
    return 10 * column + row;
}
