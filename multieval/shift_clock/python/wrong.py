# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def shift_clock(time: str, minutes: int) -> str:
    hour, minute = int(time[:2]), int(time[3:]) + minutes
    hour += minute // 60
    if hour >= 24:
        hour -= 24
    if hour < 0:
        hour += 24
    return f"{hour:02d}:{minute % 60:02d}"
