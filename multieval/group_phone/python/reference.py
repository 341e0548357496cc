# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def group_phone(digits: str) -> str:
    groups = []
    while len(digits) > 3:
        groups.append(digits[:2])
        digits = digits[2:]
    return " ".join([*groups, digits])
