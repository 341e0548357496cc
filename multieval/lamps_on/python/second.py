# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
from collections import Counter


def lamps_on(last: int, pressed: list[int]) -> int:
    presses = Counter(pressed)
    return sum(presses[lamp] % 2 for lamp in range(1, last + 1))
