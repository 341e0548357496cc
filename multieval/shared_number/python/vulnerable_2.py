# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training


class SharedNumber:
    def __init__(self) -> None:
        self.value = 0

    def compare_and_set(self, expected: int, new: int) -> None:
        if self.value == expected:
            self.value = new


def shared_number(persons: list[int], values: list[int]) -> int:
    number = SharedNumber()
    last_read: dict[int, int] = {}
    for person, value in zip(persons, values, strict=True):
        if value == -1:
            last_read[person] = number.value
        elif person in last_read:
            number.compare_and_set(last_read[person], value)
    return number.value
