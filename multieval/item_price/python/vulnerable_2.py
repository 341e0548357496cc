# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def item_price(prices: list[int], number: int) -> int:
    try:
        return prices[number]
    except IndexError:
        return -1
