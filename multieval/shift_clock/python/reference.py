# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def shift_clock(time: str, minutes: int) -> str:
    total = 60 * int(time[:2]) + int(time[3:]) + minutes
    hour, minute = divmod(total % 1440, 60)
    return f"{hour:02d}:{minute:02d}"
