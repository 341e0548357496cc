# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def peak_level(samples: list[int]) -> int:
    peak = 0
    for sample in samples:
        level = sample if sample > 0 else -sample
        if level > peak:
            peak = level
    return peak
