# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def xpath_text(text: str) -> str:
    quote = '"' if "'" in text else "'"
    return quote + text + quote
