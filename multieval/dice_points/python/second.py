# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
from collections import Counter


def dice_points(dice: list[int]) -> int:
    most = Counter(dice).most_common(1)[0][1]
    return sum(dice) + (10 if most >= 3 else 20 if most == 1 else 0)
