# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import re

NAME = re.compile(r"^[A-Za-z0-9_-]+$")
VALUE = re.compile(r"^[\t\x20-\x7e]*$")


def header_line(name: str, value: str) -> str | None:
    if not NAME.match(name) or not VALUE.match(value):
        return None
    return f"{name}: {value}\r\n"
