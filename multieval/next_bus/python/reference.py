# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def next_bus(departures: list[int], now: int) -> int:
    return min((minute - now) % 1440 for minute in departures)
