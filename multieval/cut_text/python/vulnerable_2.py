# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def character_length(first: int) -> int:
    return 1 if first < 0xC0 else 2 if first < 0xE0 else 3 if first < 0xF0 else 4


def cut_text(text: bytes, n: int) -> bytes:
    if len(text) <= n:
        return text
    start = n
    while start > 0 and 0x80 <= text[start - 1] < 0xC0:
        start -= 1
    if start == 0:
        return b""
    start -= 1
    end = start + character_length(text[start])
    return text[: end if end <= n else start]
