# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def percent_decode(text: bytes) -> bytes:
    first, *pieces = text.split(b"%")
    decoded = [first]
    for piece in pieces:
        try:
            decoded.append(bytes([int(piece[:2], 16)]))
            decoded.append(piece[2:])
        except ValueError:
            decoded.append(b"%" + piece)
    return b"".join(decoded)
