# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def competition_ranks(times: list[int]) -> list[int]:
    first = {}
    for place, time in enumerate(sorted(times), 1):
        first.setdefault(time, place)
    return [first[time] for time in times]
