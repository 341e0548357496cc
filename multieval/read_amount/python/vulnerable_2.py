# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import math


def read_amount(text: str) -> int:
    fraction, whole = math.modf(float(text))
    return int(whole) * 100 + int(fraction * 100)
