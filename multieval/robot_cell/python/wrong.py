# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def robot_cell(commands: str) -> int:
    column = row = direction = 0
    for command in commands:
        if command == "L":
            direction -= 1
        elif command == "R":
            direction += 1
        elif direction == 0:
            row = min(9, row + 1)
        elif direction == 1:
            column = min(9, column + 1)
        elif direction == 2:
            row = max(0, row - 1)
        elif direction == 3:
            column = max(0, column - 1)
    return 10 * column + row
