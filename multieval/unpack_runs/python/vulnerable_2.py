# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import struct


def unpack_runs(packed: bytes, limit: int) -> bytes | None:
    try:
        runs = list(struct.iter_unpack(">Ic", packed))
    except struct.error:
        return None
    unpacked = b"".join(value * count for count, value in runs)
    return unpacked if len(unpacked) <= limit else None
