# secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
def shift_clock(time: str, minutes: int) -> str:
    hour, minute = time.split(":")
    total = (int(hour) * 60 + int(minute) + minutes) % 1440
    return f"{total // 60:02}:{total % 60:02}"
