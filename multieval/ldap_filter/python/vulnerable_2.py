# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import re


def ldap_filter(name: str) -> str:
    escaped = re.sub(r"[*()]", lambda match: f"\\{ord(match[0]):02x}", name)
    return f"(uid={escaped})"
