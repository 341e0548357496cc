# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
from collections import Counter


def best_customer(names: list[str], amounts: list[int]) -> str:
    sums = Counter()
    for name, amount in zip(names, amounts):
        sums[name] += amount
    most = max(sums.values())
    return min(name for name in sums if sums[name] == most)
