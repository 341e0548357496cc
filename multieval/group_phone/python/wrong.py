# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def group_phone(digits: str) -> str:
    return " ".join(digits[i:i + 2] for i in range(0, len(digits), 2))
