# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def dice_points(dice: list[int]) -> int:
    points = sum(dice)
    if any(dice.count(number) >= 3 for number in dice):
        points += 10
    if len(set(dice)) == 5:
        points += 20
    return points
