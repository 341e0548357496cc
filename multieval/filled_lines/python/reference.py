# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def filled_lines(text: str) -> int:
    return sum(1 for line in text.split("\n") if line.strip(" "))
