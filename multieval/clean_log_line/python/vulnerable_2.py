# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import re

NAMED = {"\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def written(found: re.Match[str]) -> str:
    char = found[0]
    return NAMED.get(char) or f"\\x{ord(char):02x}"


def clean_log_line(level: str, user: str, message: str) -> str:
    text = re.sub(r"[\x00-\x1f\x7f\\]", written, message)
    return f"[{level}] {user}: {text}"
