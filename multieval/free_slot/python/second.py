# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def free_slot(starts: list[int], ends: list[int], length: int) -> int:
    for minute in range(480, 1080 - length + 1):
        if all(minute + length <= start or minute >= end for start, end in zip(starts, ends)):
            return minute
    return -1
