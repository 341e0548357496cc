# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def transfer_all(balances: list[int], transfers: list[tuple[int, int, int]]) -> bool:
    changed = list(balances)
    accounts = range(len(balances))
    for source, target, amount in transfers:
        if source not in accounts or target not in accounts or amount < 1 or changed[source] < amount:
            return False
        changed[source] -= amount
        changed[target] += amount
    balances[:] = changed
    return True
