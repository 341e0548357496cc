# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def local_redirect(target: str) -> str:
    if not target.startswith("/") or target[1:2] in ("/", "\\"):
        return "/"
    if any(ord(c) < 32 or ord(c) == 127 for c in target):
        return "/"
    return target
