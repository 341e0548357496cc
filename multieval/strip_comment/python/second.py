# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import re


def strip_comment(line: str) -> str:
    kept = re.match('(?:[^"#]|"[^"]*(?:"|$))*', line)
    return kept[0].rstrip(" ") if kept else ""
