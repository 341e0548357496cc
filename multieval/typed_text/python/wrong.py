# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def typed_text(keys: str) -> str:
    text = []
    for key in keys:
        if key == "!":
            text = []
        elif key == "<":
            text.pop()
        else:
            text.append(key)
    return "".join(text)
