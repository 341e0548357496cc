# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def decode_hex(text: str, limit: int) -> bytes | None:
    count, odd = divmod(len(text), 2)
    if odd or count > limit:
        return None
    if not text:
        return b""
    try:
        number = int(text, 16)
    except ValueError:
        return None
    return number.to_bytes(count, "big")
