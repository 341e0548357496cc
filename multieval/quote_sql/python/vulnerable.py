# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import re


def name_condition(text: str, contains: bool) -> str:
    if not contains:
        return f"name = '{text}'"
    pattern = re.sub(r"([%_\\])", r"\\\1", text)
    return f"name LIKE '%{pattern}%' ESCAPE '\\'"
