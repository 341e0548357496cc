# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import statistics
from fractions import Fraction
from math import floor


def mean_of_positive(readings: list[int]) -> int:
    if not readings:
        return -1
    mean = statistics.mean(Fraction(r) for r in readings if r > 0)
    return floor(mean + Fraction(1, 2))
