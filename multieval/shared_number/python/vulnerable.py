# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def shared_number(persons: list[int], values: list[int]) -> int:
    number = 0
    seen: dict[int, int] = {}
    for person, value in zip(persons, values):
        if value == -1:
            seen[person] = number
        elif seen.get(person) == number:
            number = value
    return number
