# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def copies_price(copies: int) -> int:
    return sum(20 if copy <= 50 else 12 if copy <= 200 else 5 for copy in range(1, copies + 1))
