# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def heating_hours(temperatures: list[int]) -> int:
    on = False
    hours = 0
    for degrees in temperatures:
        if degrees < 18:
            on = True
        elif degrees > 21:
            on = False
        hours += on
    return hours
