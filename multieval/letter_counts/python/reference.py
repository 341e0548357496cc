# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
from string import ascii_lowercase, ascii_uppercase


def letter_counts(text: str) -> list[int]:
    return [text.count(small) + text.count(capital)
            for small, capital in zip(ascii_lowercase, ascii_uppercase, strict=True)]
