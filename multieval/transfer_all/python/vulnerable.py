# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def transfer_all(balances: list[int], transfers: list[tuple[int, int, int]]) -> bool:
    before = balances.copy()
    n = len(balances)
    for source, target, amount in transfers:
        exist = 0 <= source < n and 0 <= target < n
        if not exist or amount < 1 or balances[source] < amount:
            balances = before
            return False
        balances[source] -= amount
        balances[target] += amount
    return True
