# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def split_money(amount: int, weights: list[int]) -> list[int]:
    parts = weights if any(weights) else [1] * len(weights)
    total = sum(parts)
    shares = [amount * part // total for part in parts]
    left = amount - sum(shares)
    for i, part in enumerate(parts):
        if left > 0 and part > 0:
            shares[i] += 1
            left -= 1
    return shares
