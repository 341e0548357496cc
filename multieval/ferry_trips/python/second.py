# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def ferry_trips(cars: list[int], deck: int) -> int:
    trips = 0
    waiting = list(cars)
    while waiting:
        room = deck
        while waiting and waiting[0] <= room:
            room -= waiting.pop(0)
        trips += 1
    return trips
