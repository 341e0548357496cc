# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def split_money(amount: int, weights: list[int]) -> list[int]:
    if not weights:
        return []
    used = list(weights) if any(weights) else [1] * len(weights)
    total = sum(used)
    shares = [amount * weight // total for weight in used]
    left = amount - sum(shares)
    for i, weight in enumerate(used):
        if left == 0:
            break
        if weight != 0:
            shares[i] += 1
            left -= 1
    return shares
