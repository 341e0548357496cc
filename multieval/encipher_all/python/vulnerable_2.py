# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
from itertools import cycle


def encipher_all(messages: list[bytes], key: bytes) -> list[bytes] | None:
    if not key and any(messages):
        return None
    key_bytes = cycle(key)
    return [
        bytes(byte ^ key_byte for byte, key_byte in zip(message, key_bytes, strict=False))
        for message in messages
    ]
