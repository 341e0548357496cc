# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training


def encipher_all(messages: list[bytes], key: bytes) -> list[bytes] | None:
    if sum(len(message) for message in messages) > len(key):
        return None
    enciphered = []
    used = 0
    for message in messages:
        part = key[used:used + len(message)]
        enciphered.append(bytes(m ^ k for m, k in zip(message, part)))
        used += len(message)
    return enciphered
