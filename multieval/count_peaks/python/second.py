# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
from itertools import groupby


def count_peaks(heights: list[int]) -> int:
    steps = [height for height, _ in groupby(heights)]
    return sum(before < height > behind for before, height, behind in zip(steps, steps[1:], steps[2:]))
