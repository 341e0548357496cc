# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def free_slot(starts: list[int], ends: list[int], length: int) -> int:
    free_from = 480
    for start, end in zip([*starts, 1080], [*ends, 1080]):
        if start - free_from >= length:
            return free_from
        free_from = max(free_from, end)
    return -1
