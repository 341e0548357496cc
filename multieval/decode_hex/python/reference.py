# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
from string import hexdigits


def decode_hex(text: str, limit: int) -> bytes | None:
    if len(text) % 2 != 0 or len(text) // 2 > limit:
        return None
    if any(character not in hexdigits for character in text):
        return None
    return bytes.fromhex(text)
