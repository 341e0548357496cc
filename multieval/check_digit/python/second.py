# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def check_digit(digits: str) -> int:
    total = 0
    factor = 3
    for digit in digits[::-1]:
        total += factor * int(digit)
        factor = 4 - factor
    missing = 0
    while (total + missing) % 10 != 0:
        missing += 1
    return missing
