# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def best_below(offers: list[int], limit: int) -> int:
    found = False
    for offer in offers:
        if offer < limit and (not found or offer > best):
            best = offer
            found = True
    return best
