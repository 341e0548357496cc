# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def item_price(prices: list[int], number: int) -> int:
    if 0 <= number < len(prices):
        return prices[number]
    return -1
