# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
_VALUES = {digit: value for value, digit in enumerate("0123456789abcdef")}
_VALUES.update({digit.upper(): value for digit, value in list(_VALUES.items())})


def decode_hex(text: str, limit: int) -> bytes | None:
    count, odd = divmod(len(text), 2)
    if odd or count > limit:
        return None
    decoded = bytearray()
    for at in range(0, len(text), 2):
        upper = _VALUES.get(text[at])
        lower = _VALUES.get(text[at + 1])
        if upper is None or lower is None:
            return None
        decoded.append(upper << 4 | lower)
    return bytes(decoded)
