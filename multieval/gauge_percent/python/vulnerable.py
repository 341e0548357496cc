# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def gauge_percent(level: float) -> int:
    if level < 0.0 or level > 1.0:
        return -1
    return int(level * 100)
