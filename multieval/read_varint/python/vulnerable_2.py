# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def read_varint(data: bytes) -> int | None:
    groups = []
    for byte in data:
        groups.append(f"{byte & 127:07b}")
        if byte < 128:
            number = int("".join(reversed(groups)), 2)
            return number if number <= 0xFFFFFFFF else None
    return None
