# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import re


def short_name(name: str) -> str:
    return re.sub("([A-Za-z])[A-Za-z]* ", lambda word: word[1].upper() + ". ", name)
