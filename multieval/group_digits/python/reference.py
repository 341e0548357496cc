# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def group_digits(number: int) -> str:
    if abs(number) < 10000:
        return str(number)
    return f"{number:,}".replace(",", ".")
