# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def pick_server(r: int, up: list[bool]) -> int:
    if len(up) == 0:
        return -1
    number = r % up.count(True)
    for place, is_up in enumerate(up):
        if is_up:
            if number == 0:
                return place
            number -= 1
    return -1
