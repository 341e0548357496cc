# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def competition_ranks(times: list[int]) -> list[int]:
    order = sorted(set(times))
    return [order.index(time) + 1 for time in times]
