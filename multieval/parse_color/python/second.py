# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def parse_color(text: str) -> int:
    if len(text) != 7 or text[0] != "#":
        return -1
    color = 0
    for character in text[1:].lower():
        digit = "0123456789abcdef".find(character)
        if digit < 0:
            return -1
        color = color * 16 + digit
    return color
