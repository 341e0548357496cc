# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def battery_level(changes: list[int]) -> int:
    return max(0, min(100, 50 + sum(changes)))
