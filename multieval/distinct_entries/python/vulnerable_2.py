# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def distinct_entries(message: bytes) -> int:
    if len(message) < 4:
        return -1
    count = int.from_bytes(message[:4], "big")
    starts = [0] * count
    ends = [0] * count
    at = 4
    for i in range(count):
        if at >= len(message):
            return -1
        starts[i] = at + 1
        at = ends[i] = at + 1 + message[at]
    if at != len(message):
        return -1
    return len({message[start:end] for start, end in zip(starts, ends)})
