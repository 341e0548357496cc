# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import re


def add_numbers(text: str) -> int:
    total = 0
    for part in text.split(","):
        if not re.fullmatch("[0-9]{1,6}", part):
            return -1
        total += int(part)
    return total
