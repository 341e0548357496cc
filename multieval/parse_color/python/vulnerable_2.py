# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def parse_color(text: str) -> int:
    if not text.startswith("#") or len(text) != 7:
        return -1
    try:
        red, green, blue = (int(text[i:i + 2], 16) for i in (1, 3, 5))
    except ValueError:
        return -1
    return (red << 16) + (green << 8) + blue
