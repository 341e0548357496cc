# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import struct


def encode_field(value: bytes) -> bytes | None:
    return struct.pack("B", len(value)) + value
