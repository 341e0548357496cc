# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def mean_of_positive(readings: list[int]) -> int:
    if not readings:
        return -1
    positive = [reading for reading in readings if reading > 0]
    count = len(positive)
    return (2 * sum(positive) + count) // (2 * count)
