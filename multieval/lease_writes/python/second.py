# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training


def lease_writes(begins: list[int], numbers: list[int], starts: list[int], lengths: list[int]) -> int:
    accepted = 0
    for number, start, length in zip(numbers, starts, lengths):
        stored = start + length
        if start < begins[number]:
            continue
        if number + 1 < len(begins) and stored >= begins[number + 1]:
            continue
        accepted += 1
    return accepted
