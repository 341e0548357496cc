# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import re


def shell_line(arguments: list[str]) -> str:
    words = []
    for argument in arguments:
        if re.fullmatch(r"[A-Za-z0-9_./-]+", argument):
            words.append(argument)
        else:
            words.append(f"'{argument}'")
    return " ".join(words)
