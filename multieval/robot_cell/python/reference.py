# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def robot_cell(commands: str) -> int:
    column, row = 0, 0
    east, north = 0, 1
    for command in commands:
        if command == "L":
            east, north = -north, east
        elif command == "R":
            east, north = north, -east
        elif 0 <= column + east <= 9 and 0 <= row + north <= 9:
            column += east
            row += north
    return 10 * column + row
