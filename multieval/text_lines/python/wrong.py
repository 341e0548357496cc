# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def text_lines(text: str, width: int) -> int:
    lines = used = 0
    for word in text.split():
        if lines == 0 or used + len(word) > width:
            lines += 1
            used = 0
        used += len(word)
    return lines
