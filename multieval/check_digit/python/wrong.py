# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check_digit(digits: str) -> int:
    total = 0
    for i, digit in enumerate(digits):
        total += int(digit) * (3 if i % 2 == 0 else 1)
    return -total % 10
