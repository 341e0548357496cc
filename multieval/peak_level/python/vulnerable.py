# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def peak_level(samples: list[int]) -> int:
    return max((abs(sample) for sample in samples), default=0)
