# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def elevator_seconds(floors: list[int]) -> int:
    here = seconds = 0
    for floor in floors:
        seconds += 2 * abs(floor - here) + 5
        here = floor
    return seconds
