# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def savings_after(cents: int, months: int) -> int:
    for _ in range(months):
        cents = round(cents * 1.01)
    return cents
