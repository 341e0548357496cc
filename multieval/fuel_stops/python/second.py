# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def fuel_stops(stretches: list[int], distance: int) -> int:
    best = {0: 0}
    for start in range(len(stretches)):
        length = 0
        for end in range(start, len(stretches)):
            length += stretches[end]
            if length > distance:
                break
            if start in best:
                best[end + 1] = min(best.get(end + 1, best[start] + 1), best[start] + 1)
    return best.get(len(stretches), 0) - 1
