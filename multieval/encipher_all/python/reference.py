# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def encipher_all(messages: list[bytes], key: bytes) -> list[bytes] | None:
    if sum(map(len, messages)) > len(key):
        return None
    key_bytes = iter(key)
    return [bytes(byte ^ next(key_bytes) for byte in message) for message in messages]
