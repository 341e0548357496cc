# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import os.path


def join_path(base: str, name: str) -> str | None:
    path = os.path.normpath(os.path.join(base, name))
    if not path.startswith(base):
        return None
    return path
