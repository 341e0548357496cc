# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def short_name(name: str) -> str:
    words = name.split()
    initials = [word[0] + "." for word in words[:-1]]
    return " ".join(initials + [words[-1].capitalize()])
