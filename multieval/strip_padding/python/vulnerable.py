# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def strip_padding(padded: bytes) -> bytes | None:
    if not padded or len(padded) % 16 != 0:
        return None
    return padded[:-padded[-1]]
