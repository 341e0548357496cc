# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import re


def group_phone(digits: str) -> str:
    return " ".join(re.findall(r"\d{3}$|\d{2}(?=\d\d)|\d+", digits))
