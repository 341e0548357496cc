# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def sum_last(readings: list[int], n: int) -> int:
    if n <= 0:
        return 0
    return sum(readings[-n:])
