# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def read_varint(data: bytes) -> int | None:
    value = 0
    for i, byte in enumerate(data[:5]):
        value |= (byte & 0x7F) << 7 * i
        if byte < 0x80:
            return value if value <= 0xFFFFFFFF else None
    return None
