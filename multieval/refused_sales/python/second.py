# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
from itertools import accumulate


def refused_sales(changes: list[int]) -> int:
    stocks = list(accumulate(changes, lambda stock, change: stock if stock + change < 0 else stock + change, initial=0))
    return sum(stock + change < 0 for stock, change in zip(stocks, changes))
