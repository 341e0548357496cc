# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def add_numbers(text: str) -> int:
    total = 0
    for part in text.split(","):
        part = part.strip()
        if part.isalpha():
            return -1
        if part.isdigit():
            total += int(part)
    return total
