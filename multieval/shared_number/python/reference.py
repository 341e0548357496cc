# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def shared_number(persons: list[int], values: list[int]) -> int:
    number = 0
    up_to_date: set[int] = set()
    for person, value in zip(persons, values):
        if value == -1:
            up_to_date.add(person)
        elif person in up_to_date:
            number = value
            up_to_date.clear()
    return number
