# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def unpack_runs(packed: bytes, limit: int) -> bytes | None:
    if len(packed) % 5 != 0:
        return None
    unpacked = bytearray()
    for at in range(0, len(packed), 5):
        count = int.from_bytes(packed[at:at + 4], "big")
        if count > limit - len(unpacked):
            return None
        unpacked += packed[at + 4:at + 5] * count
    return bytes(unpacked)
