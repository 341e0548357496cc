# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def league_points(own: list[int], other: list[int]) -> int:
    points = 0
    for mine, theirs in zip(own, other):
        if mine >= theirs + 3:
            points += 4
        elif mine > theirs:
            points += 3
        elif mine == theirs:
            points += 1
    return points
