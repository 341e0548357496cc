# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def caps_text(keys: str) -> str:
    parts = keys.split("^")
    parts[1::2] = map(str.upper, parts[1::2])
    return "".join(parts)
