# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def shift_minutes(start: str, end: str) -> int:
    first, last = (60 * int(time[:2]) + int(time[3:]) for time in (start, end))
    return last - first if last > first else last - first + 1440
