# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def pick_server(r: int, up: list[bool]) -> int:
    places = [place for place, is_up in enumerate(up) if is_up]
    if not places:
        return -1
    return places[r % len(places)]
