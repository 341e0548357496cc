# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def cut_text(text: bytes, n: int) -> bytes:
    if n >= len(text):
        return text
    end = n
    while end > 0 and 0x80 <= text[end] < 0xC0:
        end -= 1
    return text[:end]
