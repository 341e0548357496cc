# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def peak_level(samples: list[int]) -> int:
    peak = 0
    for sample in samples:
        peak = max(peak, sample, -sample)
    return 2147483647 if peak > 2147483647 else peak
