# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def round_cash(amount: int) -> int:
    size = (abs(amount) + 5) // 10 * 10
    return size if amount >= 0 else -size
