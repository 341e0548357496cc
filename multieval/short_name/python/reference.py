# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def short_name(name: str) -> str:
    *first, last = name.split(" ")
    return "".join(f"{word[0].upper()}. " for word in first) + last
