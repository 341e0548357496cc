# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
_ESCAPES = {code: f"\\x{code:02x}" for code in [*range(32), 127]} | str.maketrans(
    {"\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"})


def clean_log_line(level: str, user: str, message: str) -> str:
    level, user, message = (text.translate(_ESCAPES) for text in (level, user, message))
    return f"[{level}] {user}: {message}"
