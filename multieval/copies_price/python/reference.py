# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def copies_price(copies: int) -> int:
    price = 0
    for limit, cents in ((50, 20), (150, 12), (copies, 5)):
        part = min(copies, limit)
        price += part * cents
        copies -= part
    return price
