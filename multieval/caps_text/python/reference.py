# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def caps_text(keys: str) -> str:
    text = ""
    capital = False
    for key in keys:
        if key == "^":
            capital = not capital
        else:
            text += key.upper() if capital else key
    return text
