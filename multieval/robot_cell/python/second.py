# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def robot_cell(commands: str) -> int:
    place, step = 0j, 1j
    for command in commands:
        if command == "F":
            there = place + step
            if 0 <= there.real <= 9 and 0 <= there.imag <= 9:
                place = there
        else:
            step *= 1j if command == "L" else -1j
    return int(10 * place.real + place.imag)
