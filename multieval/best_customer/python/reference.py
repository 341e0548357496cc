# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def best_customer(names: list[str], amounts: list[int]) -> str:
    sums = {}
    for name, amount in zip(names, amounts):
        sums[name] = sums.get(name, 0) + amount
    return min(sums, key=lambda name: (-sums[name], name))
