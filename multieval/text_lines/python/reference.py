# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def text_lines(text: str, width: int) -> int:
    lines = 0
    used = width
    for word in text.split():
        if used + 1 + len(word) > width:
            lines += 1
            used = len(word)
        else:
            used += 1 + len(word)
    return lines
