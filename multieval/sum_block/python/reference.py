# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def sum_block(data: bytes, offset: int, length: int) -> int:
    if length == 0:
        return 0
    if offset + length > len(data):
        return -1
    return sum(data[offset:offset + length])
