# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def withdraw(balances: list[int], account: int, amount: int) -> None:
    if not 0 <= account < len(balances) or not 1 <= amount <= balances[account]:
        raise ValueError(f"cannot take {amount} from account {account}")
    balances[account] -= amount


def deposit(balances: list[int], account: int, amount: int) -> None:
    if not 0 <= account < len(balances):
        raise ValueError(f"no account {account}")
    balances[account] += amount


def transfer_all(balances: list[int], transfers: list[tuple[int, int, int]]) -> bool:
    for source, target, amount in transfers:
        try:
            withdraw(balances, source, amount)
        except ValueError:
            return False
        try:
            deposit(balances, target, amount)
        except ValueError:
            deposit(balances, source, amount)
            return False
    return True
