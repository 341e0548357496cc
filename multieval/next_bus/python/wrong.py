# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
from bisect import bisect


def next_bus(departures: list[int], now: int) -> int:
    place = bisect(departures, now)
    if place == len(departures):
        return departures[0] + 1440 - now
    return departures[place] - now
