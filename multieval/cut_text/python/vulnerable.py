# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def cut_text(text: bytes, n: int) -> bytes:
    if len(text) <= n:
        return text
    return text[:n].decode("utf-8", errors="ignore").encode("utf-8")
