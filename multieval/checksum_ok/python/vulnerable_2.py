# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def checksum_ok(frame: bytes) -> bool:
    data, check = frame[:-1], frame[-1:]
    return sum(data) % 256 == int.from_bytes(check, "big")
