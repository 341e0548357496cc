# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def copies_price(copies: int) -> int:
    if copies <= 50:
        return copies * 20
    if copies <= 200:
        return 50 * 20 + (copies - 50) * 12
    return 50 * 20 + 150 * 12 + (copies - 150) * 5
