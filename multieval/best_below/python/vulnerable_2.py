# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def best_below(offers: list[int], limit: int) -> int:
    below = sorted(offer for offer in offers if offer < limit)
    return below[-1]
