# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import re

SHORT = {'"': '"', "\b": "b", "\f": "f", "\n": "n", "\r": "r", "\t": "t"}
SPECIAL = re.compile('["\x00-\x1f]')


def escape(match: re.Match[str]) -> str:
    char = match.group()
    if char in SHORT:
        return "\\" + SHORT[char]
    return f"\\u{ord(char):04x}"


def json_string(text: str) -> str:
    return '"' + SPECIAL.sub(escape, text) + '"'
