# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import string

NAME = set(string.ascii_letters + string.digits + "-_")
VALUE = set(string.printable)


def header_line(name: str, value: str) -> str | None:
    if not name or not NAME.issuperset(name):
        return None
    if not VALUE.issuperset(value):
        return None
    return f"{name}: {value}\r\n"
