# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def pick_server(r: int, up: list[bool]) -> int:
    if not up:
        return -1
    places = [i for i in range(len(up)) if up[i]]
    return places[r % len(places)]
