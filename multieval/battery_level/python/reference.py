# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def battery_level(changes: list[int]) -> int:
    level = 50
    for change in changes:
        level = max(0, min(100, level + change))
    return level
