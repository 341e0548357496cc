# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
from bisect import bisect_right


def lease_writes(begins: list[int], numbers: list[int], starts: list[int], lengths: list[int]) -> int:
    accepted = 0
    for number, start, _ in zip(numbers, starts, lengths):
        running = bisect_right(begins, start) - 1
        if number == running:
            accepted += 1
    return accepted
