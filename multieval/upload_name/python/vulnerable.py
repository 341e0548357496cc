# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import os.path


def may_store(name: str, allowed: list[str]) -> bool:
    if name.startswith(".") or os.path.basename(name) != name:
        return False
    extension = os.path.splitext(name)[1]
    return extension[1:].lower() in allowed
