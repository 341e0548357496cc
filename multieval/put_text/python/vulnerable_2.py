# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def put_text(buffer: bytearray, text: str) -> int:
    data = text.encode("ascii") + b"\0"
    size = min(len(buffer), len(data))
    buffer[:size] = data[:size]
    return min(size, len(text))
