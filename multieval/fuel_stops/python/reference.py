# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def fuel_stops(stretches: list[int], distance: int) -> int:
    if max(stretches) > distance:
        return -1
    stops, left = 0, distance
    for stretch in stretches:
        if stretch > left:
            stops += 1
            left = distance
        left -= stretch
    return stops
