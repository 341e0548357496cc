# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def sum_block(data: bytes, offset: int, length: int) -> int:
    block = data[offset:offset + length]
    if length > 0 and not block:
        return -1
    return sum(block)
