# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def common_start(first: str, second: str) -> int:
    length = 0
    for a, b in zip(first.lower(), second.lower()):
        if a != b:
            break
        length += 1
    return length
