# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
from heapq import merge
from itertools import groupby


def count_covered(ranges: list[tuple[int, int]]) -> int:
    ascending = merge(*(range(first, last + 1) for first, last in ranges))
    return sum(1 for _ in groupby(ascending))
