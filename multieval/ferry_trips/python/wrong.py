# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import math


def ferry_trips(cars: list[int], deck: int) -> int:
    return math.ceil(sum(cars) / deck)
