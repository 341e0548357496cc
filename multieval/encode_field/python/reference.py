# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def encode_field(value: bytes) -> bytes | None:
    if len(value) > 255:
        return None
    return bytes([len(value)]) + value
