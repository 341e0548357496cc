# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
from itertools import islice


def split_money(amount: int, weights: list[int]) -> list[int]:
    if not any(weights):
        weights = [1] * len(weights)
    total = sum(weights)
    shares = [int(amount * weight / total) for weight in weights]
    left = max(amount - sum(shares), 0)
    receivers = (i for i, weight in enumerate(weights) if weight)
    for i in islice(receivers, left):
        shares[i] += 1
    return shares
