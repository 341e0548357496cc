# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
from itertools import groupby


def shorten_runs(text: str) -> str:
    parts = []
    for letter, run in groupby(text):
        length = len(list(run))
        parts.append(f"{letter}{length}" if length >= 3 else letter * length)
    return "".join(parts)
