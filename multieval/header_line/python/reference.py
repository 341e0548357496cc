# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import re


def header_line(name: str, value: str) -> str | None:
    if not re.fullmatch(r"[a-zA-Z0-9_-]+", name) or not re.fullmatch(r"[ -~\t]*", value):
        return None
    return f"{name}: {value}\r\n"
