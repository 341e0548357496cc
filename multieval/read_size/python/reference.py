# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def read_size(data: bytes, limit: int) -> int:
    size = int.from_bytes(data, "big")
    return -1 if size > limit else size
