# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import re


def parse_color(text: str) -> int:
    if not re.fullmatch("#[0-9a-fA-F]{6}", text):
        return -1
    return int(text[1:], 16)
