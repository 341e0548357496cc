# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def add_numbers(text: str) -> int:
    parts = text.split(",")
    try:
        return sum(int(part) for part in parts)
    except ValueError:
        return -1
