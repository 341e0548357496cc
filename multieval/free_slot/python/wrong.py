# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def free_slot(starts: list[int], ends: list[int], length: int) -> int:
    previous = 480
    for start, end in zip(starts, ends):
        if start - previous >= length:
            return previous
        previous = end
    if 1080 - previous >= length:
        return previous
    return -1
