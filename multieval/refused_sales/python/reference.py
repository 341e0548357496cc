# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def refused_sales(changes: list[int]) -> int:
    stock = refused = 0
    for change in changes:
        if stock + change < 0:
            refused += 1
        else:
            stock += change
    return refused
