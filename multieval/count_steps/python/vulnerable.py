# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def count_steps(first: int, last: int, step: int) -> int:
    if first > last:
        return 0 if step > 0 else -1
    if step < 0:
        return -1
    count = 0
    while first <= last:
        count += 1
        first += step
    return count
