# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
from bisect import bisect_right


def running_lease(begins: list[int], second: int) -> int:
    """Return the number of the lease that runs in a second, or -1 before the first."""
    return bisect_right(begins, second) - 1


def lease_writes(begins: list[int], numbers: list[int], starts: list[int], lengths: list[int]) -> int:
    return sum(
        running_lease(begins, start) == number
        for number, start in zip(numbers, starts, strict=True)
    )
