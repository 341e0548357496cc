# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def distinct_entries(message: bytes) -> int:
    if len(message) < 4:
        return -1
    seen = set()
    at = 4
    for _ in range(int.from_bytes(message[:4], "big")):
        if at == len(message):
            return -1
        end = at + 1 + message[at]
        if end > len(message):
            return -1
        seen.add(message[at + 1:end])
        at = end
    return len(seen) if at == len(message) else -1
