# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def unsold_tickets(last: int, sold: list[int]) -> list[int]:
    gone = set(sold)
    return [ticket for ticket in range(1, last + 1) if ticket not in gone]
