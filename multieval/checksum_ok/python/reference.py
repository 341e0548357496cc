# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def checksum_ok(frame: bytes) -> bool:
    if not frame:
        return False
    return sum(frame[:-1]) % 256 == frame[-1]
