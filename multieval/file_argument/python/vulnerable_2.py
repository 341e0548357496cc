# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import re


def file_argument(name: str) -> str:
    if re.fullmatch(r"-{1,2}[A-Za-z]+", name):
        return "./" + name
    return name
