# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import re


def mask_number(number: str) -> str:
    return re.sub(r".(?=.{4})", "*", number)
