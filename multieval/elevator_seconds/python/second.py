# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def elevator_seconds(floors: list[int]) -> int:
    way = [0, *floors]
    return 5 * len(floors) + 2 * sum(abs(there - here) for here, there in zip(way, way[1:]))
