# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def chain_valid(chain: list[tuple[int, int, int, int, int]], trusted: int, now: int) -> bool:
    expected = chain[0][0] if chain else trusted
    for subject, issuer, _, first, last in chain:
        if subject != expected or not first <= now <= last:
            return False
        expected = issuer
    return expected == trusted
