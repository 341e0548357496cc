# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def count_covered(ranges: list[tuple[int, int]]) -> int:
    numbers: set[int] = set()
    for first, last in ranges:
        numbers.update(range(first, last + 1))
    return len(numbers)
