# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def percent_decode(text: bytes) -> bytes:
    decoded = bytearray()
    i = 0
    while i < len(text):
        if text[i] == ord("%"):
            try:
                decoded.append(int(text[i + 1:i + 3], 16))
                i += 3
                continue
            except ValueError:
                pass
        decoded.append(text[i])
        i += 1
    return bytes(decoded)
