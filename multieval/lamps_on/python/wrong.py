# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def lamps_on(last: int, pressed: list[int]) -> int:
    on = [False] * (last + 1)
    for lamp in pressed:
        if lamp <= last:
            on[lamp] = not on[lamp]
    return sum(on)
