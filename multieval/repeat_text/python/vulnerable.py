# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def repeat_text(text: str, n: int) -> str | None:
    result = text * n
    return result if len(result) <= 10000 else None
