# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import os.path
import string

LOWER = str.maketrans(string.ascii_uppercase, string.ascii_lowercase)


def may_store(name: str, allowed: list[str]) -> bool:
    folder, base = os.path.split(name)
    if folder or base != name or base.startswith("."):
        return False
    extension = os.path.splitext(base)[1]
    return extension[1:].translate(LOWER) in allowed
