# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def sum_last(readings: list[int], n: int) -> int:
    total = 0
    for i in range(len(readings) - n, len(readings)):
        total += readings[i]
    return total
