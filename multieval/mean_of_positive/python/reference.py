# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def mean_of_positive(readings: list[int]) -> int:
    positive = [reading for reading in readings if reading > 0]
    if not positive:
        return -1
    return (sum(positive) + len(positive) // 2) // len(positive)
