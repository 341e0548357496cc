# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import re

PLAIN = re.compile(r"[a-zA-Z0-9_./-]+")
SPECIAL = re.compile(r'["$`]')


def shell_line(arguments: list[str]) -> str:
    words = []
    for argument in arguments:
        if PLAIN.fullmatch(argument):
            words.append(argument)
        else:
            words.append('"' + SPECIAL.sub(r"\\\g<0>", argument) + '"')
    return " ".join(words)
